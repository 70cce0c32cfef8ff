"""What every test runs with."""

import os

from hypothesis import HealthCheck, settings

# Widgets are tested without a screen; the journeys start the real window in a process of its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# Mixed scripts make Qt's font database warn about tables the fonts do not need.
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")

# On a busy machine everything is slow at times: no test asserts how long anything takes.
settings.register_profile("quizapp", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("quizapp")
