"""Validation errors in the words of a bank's author."""

from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from quizapp.domain.marking import QT_TRANSLATE_NOOP
from quizapp.domain.problems import Problem
from quizapp.domain.words import nearest

MISSING = QT_TRANSLATE_NOOP("problems", "“{field}” is missing.")
ADD_IT = QT_TRANSLATE_NOOP("problems", 'Add {field} = "…".')
ADD_PLACE = QT_TRANSLATE_NOOP("problems", 'Say where in the source it stands, such as {field} = "paragraph 8".')
UNKNOWN = QT_TRANSLATE_NOOP("problems", "There is no field “{field}” here.")
DID_YOU_MEAN = QT_TRANSLATE_NOOP("problems", "Did you mean “{close}”?")
FIELDS_ARE = QT_TRANSLATE_NOOP("problems", "The fields are {known}.")
NOT_TEXT = QT_TRANSLATE_NOOP("problems", "“{field}” must be a text in quotation marks.")
NOT_A_LIST = QT_TRANSLATE_NOOP("problems", "“{field}” must be a list in square brackets.")
NOT_A_TABLE = QT_TRANSLATE_NOOP("problems", "“{field}” must be a table of its own.")
NOT_AN_ID = QT_TRANSLATE_NOOP("problems", "“{given}” cannot be used here.")
ID_IS = QT_TRANSLATE_NOOP("problems", "Use small letters, digits, “-” and “_” only.")
TOO_LONG = QT_TRANSLATE_NOOP("problems", "“{field}” is longer than {most} characters.")
EMPTY = QT_TRANSLATE_NOOP("problems", "“{field}” is empty.")
TOO_FEW = QT_TRANSLATE_NOOP("problems", "“{field}” needs at least {least} entries.")
ONE_OF = QT_TRANSLATE_NOOP("problems", "“{given}” is not one of {known}.")
SAYS = QT_TRANSLATE_NOOP("problems", "“{field}” {what}.")
WRONG_NUMBER = QT_TRANSLATE_NOOP("problems", "“{field}” must be a number {what}.")
OTHER = QT_TRANSLATE_NOOP("problems", "“{field}” cannot be used: {what}.")
YES_OR_NO = QT_TRANSLATE_NOOP("problems", "“{field}” must be true or false, without quotation marks.")
FORMAT_IS = QT_TRANSLATE_NOOP("problems", "This bank has format {given}; this version reads format 1.")
UPDATE = QT_TRANSLATE_NOOP("problems", "Update Quizapp, or write format = 1.")


def problems_of(error: ValidationError, record: str, model: type[BaseModel], line: int | None) -> list[Problem]:
    """One problem for each thing pydantic found wrong with a record."""
    return [_problem(detail, record, model, line) for detail in error.errors(include_url=False)]


def _problem(detail: ErrorDetails, record: str, model: type[BaseModel], line: int | None) -> Problem:
    parts = [part for part in detail["loc"] if part != "[key]"]
    path = ".".join(str(part) for part in parts)
    # An entry of a list is named after the list.
    name = next((part for part in reversed(parts) if isinstance(part, str)), record)
    sentence, remedy, values = _words(detail, name, model)
    return Problem(record, path, sentence, remedy, {"field": name, **values}, line=line)


def _words(detail: ErrorDetails, name: str, model: type[BaseModel]) -> tuple[str, str, dict[str, Any]]:
    context = detail.get("ctx", {})
    given = str(detail["input"])[:80]
    match detail["type"]:
        case "missing":
            return MISSING, ADD_PLACE if name == "at" else ADD_IT if name not in ("slots", "rows") else "", {}
        case "extra_forbidden":
            known = _fields_at(model, detail["loc"][:-1])
            if close := nearest(name, known):
                return UNKNOWN, DID_YOU_MEAN, {"close": close}
            return UNKNOWN, FIELDS_ARE, {"known": ", ".join(known)}
        case "string_type":
            return NOT_TEXT, "", {}
        case "tuple_type" | "list_type":
            return NOT_A_LIST, "", {}
        case "dict_type" | "model_type" | "model_attributes_type":
            return NOT_A_TABLE, "", {}
        case "string_pattern_mismatch":
            return NOT_AN_ID, ID_IS, {"given": given}
        case "string_too_long":
            return TOO_LONG, "", {"most": context["max_length"]}
        case "string_too_short":
            return EMPTY, "", {}
        case "too_short":
            return TOO_FEW, "", {"least": context["min_length"]}
        case "enum":
            return ONE_OF, "", {"given": given, "known": context["expected"].replace("'", "")}
        case "literal_error" if name == "format":
            return FORMAT_IS, UPDATE, {"given": given}
        case "literal_error":
            return ONE_OF, "", {"given": given, "known": context["expected"].replace("'", "")}
        case "bool_type":
            return YES_OR_NO, "", {}
        case "value_error":
            return SAYS, "", {"what": str(context["error"])}
        case "less_than_equal" | "greater_than_equal" | "float_type" | "float_parsing" | "finite_number":
            return WRONG_NUMBER, "", {"what": "from 0 to 0.5"}
        case _:
            return OTHER, "", {"what": detail["msg"][:1].lower() + detail["msg"][1:]}


def _fields_at(model: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    # A fact's slots are the only records inside a record.
    if path and path[0] == "slots":
        from quizapp.domain.facts import Slot

        model = Slot
    return [field for field in model.model_fields if field not in ("is_decoy", "relation")]
