"""The JSON Schema of the bank format, for editors that complete and check while one writes."""

import json
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, create_model

from quizapp.bank.building import TOP_FIELDS
from quizapp.domain.facts import Bank, Entity, Fact, Id, Source
from quizapp.domain.relations import Relation

SCHEMA_NAME = "bank.schema.json"


def schema_text() -> str:
    """The schema of a bank file, as JSON text that ends in a line break."""
    schema = _file_model().model_json_schema()
    schema["title"] = "Quizapp bank"
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    for name in ("Entity", "Fact"):  # said by where a record stands, so not fields of a file
        properties = schema["$defs"][name]["properties"]
        for own in {"Entity": ("id", "is_decoy"), "Fact": ("relation",)}[name]:
            properties.pop(own)
        schema["$defs"][name]["required"] = [key for key in schema["$defs"][name]["required"] if key in properties]
    schema["$defs"]["Image"]["properties"].pop("hash")  # found when the file is read
    return json.dumps(schema, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def _file_model() -> type[BaseModel]:
    """A bank as it is written: groups by id, which the reader makes into a `Bank`."""
    top: dict[str, Any] = {
        name: (field.annotation, field) for name, field in Bank.model_fields.items() if name in TOP_FIELDS
    }
    groups: dict[str, Any] = {
        "sources": (dict[Id, Source], {}),
        "entities": (dict[Id, Entity], {}),
        "decoys": (dict[Id, Entity], {}),
        "relations": (dict[Id, Relation], {}),
        "facts": (list[Fact], Field(default=[])),
    }
    return create_model("BankFile", __config__=ConfigDict(extra="forbid"), **top, **groups)
