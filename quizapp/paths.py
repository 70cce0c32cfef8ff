"""Where assets, shipped banks and the learner's folder lie: checkout, wheel or editable install."""

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).parent


def _shipped(name: str) -> Path:
    # In a wheel the folder lies inside the package under `_name`; in a checkout beside it.
    inside = _PACKAGE / f"_{name}"
    return inside if inside.is_dir() else _PACKAGE.parent / name


def assets_folder() -> Path:
    """Fonts, icons and tokens."""
    return _shipped("assets")


def questions_folder() -> Path:
    """The banks that come with the app."""
    return _shipped("questions")


def data_folder(chosen: str | None = None) -> Path:
    """The learner's folder: `chosen`, else `QUIZAPP_DATA`, else the system's place for it. May not exist yet."""
    if named := chosen or os.environ.get("QUIZAPP_DATA"):
        return Path(named).expanduser().absolute()
    # Imported here: with `--data` or `QUIZAPP_DATA` the window starts without it.
    from platformdirs import user_data_path

    return user_data_path("quizapp", appauthor=False)


@cache
def design_tokens() -> dict[str, Any]:
    """Colours, sizes and radii, as `assets/tokens.json` has them."""
    loaded: dict[str, Any] = json.loads((assets_folder() / "tokens.json").read_text(encoding="utf-8"))
    return loaded


_SYNCED = {
    "dropbox": "Dropbox", "onedrive": "OneDrive", "google drive": "Google Drive", "googledrive": "Google Drive",
    "icloud": "iCloud", "mobile documents": "iCloud", "nextcloud": "Nextcloud", "owncloud": "ownCloud",
    "pcloud": "pCloud", "syncthing": "Syncthing", "mega": "MEGA",
}  # fmt: skip
"""How folders begin that a program copies to other computers."""


def synced_by(folder: Path) -> str | None:
    """The program that seems to keep a folder in step with other computers, by the names around it; None if none does.

    Such a program may copy a database while it is written, and put an older one back.
    """
    resolved = folder.resolve()
    for part in (resolved, *resolved.parents):
        name = part.name.casefold()
        found = next((program for begins, program in _SYNCED.items() if name.startswith(begins)), None)
        if found is None and (part / ".stfolder").exists():
            found = "Syncthing"
        if found is not None:
            return found
    return None
