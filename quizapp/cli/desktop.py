"""`quizapp --install-desktop`: a menu entry and its icon, for this user, on Linux."""

import os
import shutil
import sys
from pathlib import Path

import click

from quizapp.paths import assets_folder

_ENTRY = """\
[Desktop Entry]
Type=Application
Version=1.0
Name=Quizapp
GenericName=Quiz and flashcards
Comment=Learn checked facts, with spaced repetition
Comment[hi]=जाँचे हुए तथ्य, अंतराल पर दोहराव के साथ
Comment[ja]=確かめられた事実を、間隔反復で学ぶ
Exec={command}
Icon=quizapp
Terminal=false
Categories=Education;
Keywords=quiz;flashcards;learn;memory;
StartupWMClass=quizapp
"""


def install_desktop(folder: str | None) -> None:
    """Write the entry and the icons where this user's menus look for them; `folder` is opened if it is named.

    Raises:
        click.UsageError: on a system with other menus.
        click.ClickException: the files cannot be written.
    """
    if not sys.platform.startswith("linux"):
        raise click.UsageError("--install-desktop makes a menu entry on Linux; here, make a shortcut to quizapp.")
    home = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    command = [*_own_command(), *(["--data", str(Path(folder).expanduser().absolute())] if folder else [])]
    entry = home / "applications" / "quizapp.desktop"
    written = [entry]
    try:
        entry.parent.mkdir(parents=True, exist_ok=True)
        entry.write_text(_ENTRY.format(command=" ".join(map(_quoted, command))), encoding="utf-8")
        for icon in sorted((assets_folder() / "icon").glob("quizapp*")):
            if (place := _place_of(icon)) is not None:
                target = home / "icons" / "hicolor" / place / "apps" / f"quizapp{icon.suffix}"
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(icon, target)
                written.append(target)
    except OSError as error:
        raise click.ClickException(f"{error.filename}: {(error.strerror or 'it cannot be written').lower()}.") from None
    for path in written:
        click.echo(path)
    click.echo("Quizapp is in the menu. Remove these files to take it out again.")


def _own_command() -> list[str]:
    """What starts this very installation, wherever a menu runs it from."""
    script = Path(sys.executable).with_name("quizapp-window")
    return [str(script)] if script.exists() else [sys.executable, "-m", "quizapp"]


def _place_of(icon: Path) -> str | None:
    """The folder of the icon theme for a file such as `quizapp-48.png`; None for one that is for other systems."""
    if icon.suffix == ".svg":
        return "scalable"
    size = icon.stem.rpartition("-")[2]
    return f"{size}x{size}" if icon.suffix == ".png" and size.isdigit() else None


def _quoted(argument: str) -> str:
    """As the Desktop Entry Specification quotes an argument of `Exec`."""
    escaped = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in argument)
    # A value escapes its backslashes once more, and a percent sign would begin a field code.
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'
