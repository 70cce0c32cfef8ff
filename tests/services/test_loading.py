"""How little is loaded before the first answer is typed."""

import json
import subprocess
import sys
from pathlib import Path

OF_TYPED_ANSWERS = ("rapidfuzz", "anyascii")
OF_TABLES = ("openpyxl",)
ADDING = """
import sys
from pathlib import Path
from quizapp.bootstrap import open_services
from quizapp.paths import questions_folder

services = open_services(Path(sys.argv[1]))
services.library.add(questions_folder() / "japan-india-2026.toml")
services.close()
"""
SESSION = """
import json, sys
from pathlib import Path
from quizapp.bootstrap import open_services
from quizapp.domain.answers import Chosen
from quizapp.paths import questions_folder

services = open_services(Path(sys.argv[1]))
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


def test_nothing_heavy_is_imported_before_the_first_typed_answer(tmp_path: Path) -> None:
    # In a process of its own: to add a bank, its names are made ready for typed answers.
    subprocess.run([sys.executable, "-c", ADDING, str(tmp_path)], check=True)
    command = [sys.executable, "-c", SESSION, str(tmp_path)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    asked, answered, typed = json.loads(said)
    assert [name for name in (*OF_TYPED_ANSWERS, *OF_TABLES) if name in (*asked, *answered)] == []
    assert [name for name in OF_TYPED_ANSWERS if name in typed] == ["rapidfuzz", "anyascii"]  # and then they do come
