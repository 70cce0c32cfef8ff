"""Run from an installed wheel, away from the checkout: are banks, fonts, icons and languages there and found?"""

import sys
from pathlib import Path

import quizapp
from quizapp.bank.toml import read_toml
from quizapp.paths import assets_folder, design_tokens, questions_folder

away = Path(sys.argv[1]).resolve()
assert Path(quizapp.__file__).resolve().is_relative_to(away), quizapp.__file__
for folder in (assets_folder(), questions_folder()):
    assert folder.resolve().is_relative_to(away), folder
banks = sorted(questions_folder().glob("*.toml"))
assert banks, "no bank in the wheel"
assert all(read_toml(path).bank for path in banks), banks
assert design_tokens()["light"], "no tokens"
assert list(assets_folder().rglob("*.ttf")), "no fonts"
assert list((assets_folder() / "fonts").rglob("OFL*")), "no licence beside the fonts"
assert (assets_folder() / "icons" / "sun.svg").is_file(), "no icons"
assert {file.suffix for file in (assets_folder() / "translations").iterdir()} == {".qm"}, "no or too much translation"
print(f"the wheel works away from the checkout: {len(banks)} bank(s), fonts and icons found")
