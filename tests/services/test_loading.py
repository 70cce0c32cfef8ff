"""How little is loaded before the first answer is typed."""

import json
import subprocess
import sys

OF_TYPED_ANSWERS = ("rapidfuzz", "anyascii")
OF_TABLES = ("openpyxl",)
SESSION = """
import json, sys, tempfile
from pathlib import Path
from quizapp.bootstrap import open_services
from quizapp.domain.answers import Chosen
from quizapp.paths import questions_folder

services = open_services(Path(tempfile.mkdtemp()))
services.library.add(questions_folder() / "japan-india-2026.toml")
asked = services.study.begin()
loaded = [list(sys.modules)]
services.study.answer(Chosen(asked.question.key))
services.study.next()
loaded.append(list(sys.modules))
services.close()

from quizapp.services.marking import Marker
from quizapp.bank.reading import read_bank

bank = read_bank(questions_folder() / "capitals-of-asia.toml").bank
Marker([bank]).mark({"fact": "capital-np", "slot": "capital", "form": "typed", "given": "Katmandhu"})
loaded.append(list(sys.modules))
print(json.dumps(loaded))
"""


def test_nothing_heavy_is_imported_before_the_first_typed_answer() -> None:
    said = subprocess.run([sys.executable, "-c", SESSION], capture_output=True, text=True, check=True).stdout
    asked, answered, typed = json.loads(said)
    assert [name for name in (*OF_TYPED_ANSWERS, *OF_TABLES) if name in (*asked, *answered)] == []
    assert [name for name in OF_TYPED_ANSWERS if name in typed] == ["rapidfuzz", "anyascii"]  # and then they do come
