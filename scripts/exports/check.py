"""Validates exports of Chancery with one library each: check.py frictionless|followthemoney|duckdb|recipe FOLDER

Exit status 77: the library is not installed.
"""

import json
import runpy
import sys
from pathlib import Path


def frictionless(folder: Path) -> None:
    from frictionless import validate

    report = validate(str(folder / "package" / "datapackage.json"))
    for task in report.tasks:
        if not task.valid:
            print(task.name, [e.message for e in task.errors][:3])
    if not report.valid:
        raise SystemExit(1)
    print(f"{len(report.tasks)} resources of the data package are valid, keys and foreign keys among them")


def followthemoney(folder: Path) -> None:
    from followthemoney import model
    from followthemoney.statement.serialize import read_json_statements

    entities = {}
    for line in (folder / "entities.ftm.json").read_text("utf-8").splitlines():
        data = json.loads(line)
        entity = model.get_proxy(data)
        entity.schema.validate(data)
        # Cleaning drops what a property's type does not know; nothing may be lost.
        kept = {p.name: sorted(entity.get(p)) for p in entity.iterprops()}
        given = {name: sorted(values) for name, values in data["properties"].items()}
        if kept != given:
            lost = {n: (given[n], kept.get(n)) for n in given if kept.get(n) != given[n]}
            raise SystemExit(f"{entity.id} ({entity.schema.name}): {lost}")
        entities[entity.id] = entity
    for entity in entities.values():
        for prop, value in entity.itervalues():
            if prop.type.name == "entity":
                if not entities[value].schema.is_a(prop.range):
                    raise SystemExit(f"{entity.id}: {prop.name} is no {prop.range.name}")
    with (folder / "statements.json").open("rb") as lines:
        statements = list(read_json_statements(lines))
    for statement in statements:
        if statement.id != statement.generate_key():
            raise SystemExit(f"{statement.entity_id} {statement.prop}: another key than FollowTheMoney's own")
    print(f"{len(entities)} entities and {len(statements)} statements are FollowTheMoney's")


def duckdb(folder: Path) -> None:
    import duckdb as engine

    tables = sorted((folder / "package" / "data").glob("*.parquet"))
    for path in tables:
        parquet = engine.sql(f"SELECT count(*) FROM '{path}'").fetchall()
        csv = engine.sql(f"SELECT count(*) FROM read_csv('{path.with_suffix('.csv')}', all_varchar = true)").fetchall()
        if parquet != csv:
            raise SystemExit(f"{path.name}: {parquet} rows as Parquet, {csv} as CSV")
    print(f"{len(tables)} tables have the same rows as Parquet and CSV")


def recipe(folder: Path) -> None:
    import pandas  # noqa: F401  what the recipe needs

    sys.argv = ["recipe.py", str(folder / "package")]
    runpy.run_path(str(Path(__file__).with_name("recipe.py")), run_name="__main__")


if __name__ == "__main__":
    checks = {"frictionless": frictionless, "followthemoney": followthemoney, "duckdb": duckdb, "recipe": recipe}
    try:
        checks[sys.argv[1]](Path(sys.argv[2]))
    except ModuleNotFoundError as error:
        print(f"{error.name} is not installed")
        raise SystemExit(77) from error
