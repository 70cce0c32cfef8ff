"""Grades a typed name against all names of its kind in a bank, of which only those are read that matter."""

from collections.abc import Iterable

from quizapp.domain.generation.pool import PERSON
from quizapp.domain.grading.name_forms import parts_that_stay, texts_that_agree, within_a_slip
from quizapp.domain.grading.names import LONGEST_NAME, NameBook
from quizapp.domain.grading.short_names import short_key
from quizapp.domain.grading.writing import Writing, write
from quizapp.domain.verdicts import Graded, Verdict
from quizapp.store import names
from quizapp.store.database import Database
from quizapp.store.stored_pool import StoredPool


class StoredNames:
    """All names of one kind in a bank; what `NameBook` says of all of them, at a cost that does not grow with them."""

    def __init__(self, database: Database, pool: StoredPool, kind: str) -> None:
        self._database = database
        self._pool = pool
        self._kind = kind

    def grade(self, given: str, key_id: str) -> Graded:
        """As `NameBook.grade`.

        Raises:
            KeyError: if `key_id` is no name of the bank.
        """
        if len(given) > LONGEST_NAME:
            return self._book({key_id}).grade(given, key_id)
        writing = write(given, is_person=self._kind == PERSON)
        alike = {key_id, *self._agreeing(writing)}
        book = self._book(alike)
        graded = book.grade(given, key_id)
        slips = book.slips(writing, key_id)
        if graded.verdict is not Verdict.SPELLING or slips is None:
            return graded
        # Accepted with a slip: only here can another name be as near. Most answers never come so far.
        return self._book(alike | self._near("".join(writing.core), slips)).grade(given, key_id)

    def _agreeing(self, given: Writing) -> set[str]:
        where = self._database, self._pool.id, self._kind
        return names.with_whole_forms(*where, texts_that_agree(given)) | names.with_short_form(
            *where, short_key(given.core)
        )

    def _near(self, letters: str, slips: int) -> set[str]:
        where = self._database, self._pool.id, self._kind
        if slips <= 1:
            return names.with_forms_near(*where, within_a_slip(letters))
        # Here and not above: the start of the app must not wait for it.
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        forms = names.forms_with_parts(*where, parts_that_stay(letters, slips))
        near = extract(letters, list(forms), scorer=OSA.distance, score_cutoff=slips, limit=None)
        return names.with_forms_near(*where, [form for form, *_ in near])

    def _book(self, ids: Iterable[str]) -> NameBook:
        return NameBook([self._pool.entities[id_] for id_ in ids], surnames=self._kind == PERSON)
