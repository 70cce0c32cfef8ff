"""The JSON Schema beside the shipped banks."""

import json
import tomllib

import jsonschema
import pytest
from makers import a_document, a_fact

from quizapp.bank.schema import SCHEMA_NAME, schema_text
from quizapp.paths import questions_folder


def test_the_schema_in_the_folder_is_that_of_the_code() -> None:
    assert (questions_folder() / SCHEMA_NAME).read_text(encoding="utf-8") == schema_text()


@pytest.mark.parametrize("path", sorted(questions_folder().glob("*.toml")), ids=lambda path: path.stem)
def test_the_shipped_banks_fit_the_schema(path) -> None:
    jsonschema.validate(tomllib.loads(path.read_text(encoding="utf-8")), json.loads(schema_text()))


@pytest.mark.parametrize("fault", [{"tagz": []}, {"status": "perhaps"}, {"statement": 3}, {"relation": "x"}])
def test_what_the_reader_refuses_does_not_fit_the_schema(fault: dict) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(a_document(a_fact(**fault)), json.loads(schema_text()))
