"""Faults a person can act on."""

from typing import Any

from quizapp.domain.marking import QT_TRANSLATE_NOOP
from quizapp.domain.problems import Problem


class QuizappError(Exception):
    """A fault outside the program that its user can mend.

        QuizappError
        ├── BankFileError          a bank file has problems; nothing was imported
        │   └── UnmappedTableError nothing says what the columns of a table mean
        ├── CancelledError         somebody stopped it; nothing was changed
        ├── LearnerGoneError       there is no learner of that id, or not any more
        ├── ProfileError           a name that no learner can have
        └── StorageError           the learner's folder cannot be used as it is
            ├── AlreadyOpenError   another window has the database
            ├── NewerDatabaseError written by a later version
            ├── DamagedError       the database is not as it was written
            │   ├── ForeignDatabaseError  it is no database of ours
            │   ├── OverwrittenError      its beginning is gone
            │   ├── EmptyFileError        it is empty, and was not
            │   ├── MissingFileError      it is gone
            │   ├── CutShortError         its end is missing
            │   ├── BrokenPagesError      parts of it cannot be read
            │   ├── MissingPartError      what is always there is not
            │   ├── BrokenTextError       letters in it are not as they were written
            │   └── BrokenLogError        answers in it are not as they were given
            ├── ForeignFileError   a file to be taken in is none of ours
            ├── FolderError        the folder cannot be read or written
            │   ├── NotAFolderError    it is a file
            │   └── ReadOnlyFileError  the database in it is read-only
            └── WriteError         a write failed
                ├── FullDiskError  there is no room
                ├── NoFolderError  there is no such folder
                ├── UnreadableError  what was written does not read as it should
                ├── OwnFileError   the file is the learner's own database
                └── PictureGoneError  a picture is not what it was a moment ago

    Attributes:
        sentence: what happened, English, with `{named}` places, marked for translation where it is written.
        remedy: what to do next, in the same manner.
        values: what goes into those places.
    """

    sentence = ""
    remedy = ""

    def __init__(self, **values: Any) -> None:
        super().__init__(self.sentence.format(**values))
        self.values = values


class StorageError(QuizappError):
    """The learner's folder or database cannot be used as it is."""


class BankFileError(QuizappError):
    """A bank file has problems; nothing of it was imported.

    Attributes:
        path: the file, as it was named.
        problems: every one of them, faults and notices, in the order of the file.
    """

    sentence = QT_TRANSLATE_NOOP("errors", "{path} has problems. Nothing was changed.")

    def __init__(self, path: str, problems: tuple[Problem, ...]) -> None:
        super().__init__(path=path)
        self.path = path
        self.problems = problems


class UnmappedTableError(BankFileError):
    """Nothing says what the columns of a table mean: it can be asked."""


class CancelledError(QuizappError):
    """Somebody stopped it."""

    sentence = QT_TRANSLATE_NOOP("errors", "Stopped. Nothing was changed.")


class LearnerGoneError(QuizappError):
    """Somebody was chosen who is not in the folder, such as one of before another file was taken in."""

    sentence = QT_TRANSLATE_NOOP("errors", "This learner is no longer here. Nothing was changed.")


class ProfileError(QuizappError):
    """A learner's profile cannot be that."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{name}” cannot be the name of a learner.")
    remedy = QT_TRANSLATE_NOOP("errors", "Give a name of 1 to {most} characters that no one else here has.")


class AlreadyOpenError(StorageError):
    """Another process has the database."""

    sentence = QT_TRANSLATE_NOOP("errors", "Quizapp is already open on the folder {folder}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Use the window that is open, or close it and try again.")


class NewerDatabaseError(StorageError):
    """The database was written by a later version; its bytes are left alone."""

    sentence = QT_TRANSLATE_NOOP("errors", "{path} was written by a later version of Quizapp.")
    remedy = QT_TRANSLATE_NOOP("errors", "Update Quizapp, then open it again. Nothing was changed.")


class DamagedError(StorageError):
    """The database is not as it was written; its bytes are left alone."""

    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was changed. “Bring back” keeps the file and puts together what its copies, the journal and the file "
        "itself still have.",
    )


class ForeignDatabaseError(DamagedError):
    """The file is no database, or one of another program."""

    sentence = QT_TRANSLATE_NOOP("errors", "{path} is not a database of Quizapp.")


class OverwrittenError(DamagedError):
    """The file has the size of a database and does not begin as one."""

    sentence = QT_TRANSLATE_NOOP("errors", "The beginning of {path} is overwritten.")


class EmptyFileError(DamagedError):
    """The file is empty, although copies or the journal tell of what it held."""

    sentence = QT_TRANSLATE_NOOP("errors", "{path} is empty, but copies or a journal of it are there.")


class MissingFileError(DamagedError):
    """The file is not there, although copies or the journal tell of what it held."""

    sentence = QT_TRANSLATE_NOOP("errors", "{path} is not there, but copies or a journal of it are.")


class CutShortError(DamagedError):
    """The file's end is missing."""

    sentence = QT_TRANSLATE_NOOP("errors", "{path} is cut short: {there} of its {whole} bytes are there.")


class BrokenPagesError(DamagedError):
    """SQLite cannot read parts of the file."""

    sentence = QT_TRANSLATE_NOOP("errors", "Parts of {path} cannot be read.")


class MissingPartError(DamagedError):
    """Something that is in every database of ours is not in this one."""

    sentence = QT_TRANSLATE_NOOP("errors", "Something that is always in {path} is missing.")


class BrokenTextError(DamagedError):
    """What should be text is none."""

    sentence = QT_TRANSLATE_NOOP("errors", "Words in {path} are not as they were written.")


class BrokenLogError(DamagedError):
    """A row of the log does not fit its seal or the row before."""

    sentence = QT_TRANSLATE_NOOP("errors", "Answers in {path} are not as they were given, from number {seq} on.")


class ForeignFileError(StorageError):
    """A file that was to be taken in is none of ours, or damaged."""

    sentence = QT_TRANSLATE_NOOP("errors", "{path} is not a file that Quizapp wrote, or it is damaged.")
    remedy = QT_TRANSLATE_NOOP("errors", "Choose the file that “Take everything out” made. Nothing was changed.")


class FolderError(StorageError):
    """The folder cannot be read or written."""

    sentence = QT_TRANSLATE_NOOP("errors", "Quizapp cannot write to the folder {folder}: {reason}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Make it writable or choose another one with --data, then try again.")


class NotAFolderError(FolderError):
    """The learner's folder is a file."""

    sentence = QT_TRANSLATE_NOOP("errors", "{folder} is a file and not a folder.")
    remedy = QT_TRANSLATE_NOOP("errors", "Choose a folder with --data, then try again.")


class ReadOnlyFileError(FolderError):
    """The database may not be written."""

    sentence = QT_TRANSLATE_NOOP("errors", "Quizapp cannot write to the file {path}: it is read-only.")
    remedy = QT_TRANSLATE_NOOP("errors", "Make the file writable or choose another folder with --data, then try again.")


class WriteError(StorageError):
    """A write failed; nothing of it was kept."""

    sentence = QT_TRANSLATE_NOOP("errors", "This could not be saved in {folder}: {reason}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Make room or make the folder writable, then try again.")


class FullDiskError(WriteError):
    """There is no room on the disk."""

    sentence = QT_TRANSLATE_NOOP("errors", "This could not be saved: the disk with {folder} is full.")
    remedy = QT_TRANSLATE_NOOP("errors", "Make room on it, then try again. What is already saved is safe.")


class NoFolderError(WriteError):
    """The folder to write into is not there."""

    sentence = QT_TRANSLATE_NOOP("errors", "This could not be saved: there is no folder {folder}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Make the folder, or choose another one, then try again.")


class UnreadableError(WriteError):
    """What was just written is not what is read."""

    sentence = QT_TRANSLATE_NOOP("errors", "What was written in {folder} cannot be read again.")
    remedy = QT_TRANSLATE_NOOP("errors", "Try again; if it stays so, the disk may be failing: choose another folder.")


class OwnFileError(WriteError):
    """Something was to be written over the learner's own database."""

    sentence = QT_TRANSLATE_NOOP("errors", "Nothing can be saved as {path}: it is what Quizapp itself works with.")
    remedy = QT_TRANSLATE_NOOP("errors", "Choose another name.")


class PictureGoneError(WriteError):
    """A picture of a bank was there when the bank was read, and is not when it is stored."""

    sentence = QT_TRANSLATE_NOOP("errors", "The bank was not added: its picture {file} was just changed or taken away.")
    remedy = QT_TRANSLATE_NOOP("errors", "Put it beside the bank again, then try again.")
