"""What every test runs with."""

import os

# Widgets are tested without a screen; the journeys start the real window in a process of its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# Mixed scripts make Qt's font database warn about tables the fonts do not need.
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
