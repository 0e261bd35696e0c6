"""Drives LibreOffice for the tests: opens files, changes cells as a person would, reads what stands there, saves.

Reads one JSON object from standard input: {"soffice": path, "jobs": [job, ...]}; writes {"results": [result, ...]}.
A job: {"open": file, "steps": [...], "hard": bool, "read": [sheet, ...] | null, "save": file | null, "pdf": file | null}.
A step is one of
  {"type": [sheet, row, column, value]}            zero-based; text or number
  {"insertRows": [sheet, row, count]}
  {"deleteRows": [sheet, row, count]}
  {"sort": [sheet, firstRow, lastRow, firstColumn, lastColumn, byColumn]}
  {"rename": [sheet, name]}
  {"addSheet": [name]}
  {"insertColumns": [sheet, column, count]}
  {"measure": [sheet, [[row, column, value], ...]]}  the same edits one by one, with the time of each
A result: {"sheets": {name: {"cells": [[row, column, kind, value, formula], ...]}}, "milliseconds": {...}}.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.sheet.CellFlags import FORMULA
from com.sun.star.sheet.FormulaResult import ERROR


def prop(name, value):
    found = PropertyValue()
    found.Name = name
    found.Value = value
    return found


def connect(soffice, profile):
    pipe = "mcqm%d" % os.getpid()
    office = subprocess.Popen(
        [
            soffice,
            "--headless",
            "--norestore",
            "--nologo",
            "--nodefault",
            "-env:UserInstallation=file://" + profile,
            "--accept=pipe,name=%s;urp;" % pipe,
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return office, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            if office.poll() is not None:
                raise RuntimeError("LibreOffice ended by itself: %s" % office.returncode)
            time.sleep(0.25)
    raise RuntimeError("LibreOffice did not answer within a minute")


def unprotect(sheet):
    if sheet.isProtected():
        sheet.unprotect("")


def put(sheet, row, column, value):
    cell = sheet.getCellByPosition(column, row)
    if isinstance(value, (int, float)):
        cell.setValue(value)
    else:
        cell.setString(value)


def act(document, step, times):
    sheets = document.Sheets
    (verb, given), = step.items()
    if verb == "addSheet":
        sheets.insertNewByName(given[0], sheets.Count)
        return
    sheet = sheets.getByName(given[0])
    unprotect(sheet)
    if verb == "type":
        put(sheet, *given[1:])
    elif verb == "insertRows":
        sheet.Rows.insertByIndex(given[1], given[2])
    elif verb == "deleteRows":
        sheet.Rows.removeByIndex(given[1], given[2])
    elif verb == "insertColumns":
        sheet.Columns.insertByIndex(given[1], given[2])
    elif verb == "rename":
        sheet.setName(given[1])
    elif verb == "sort":
        first, last, left, right, by = given[1:]
        field = uno.createUnoStruct("com.sun.star.table.TableSortField")
        field.Field = by - left
        field.IsAscending = True
        uno_fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
        sheet.getCellRangeByPosition(left, first, right, last).sort(
            (prop("SortFields", uno_fields), prop("ContainsHeader", False))
        )
    elif verb == "measure":
        for row, column, value in given[1]:
            begun = time.perf_counter()
            put(sheet, row, column, value)
            # Reading a total forces what waits to be calculated.
            sheet.getCellByPosition(6, 3).getString()
            times.append((time.perf_counter() - begun) * 1000)
    else:
        raise ValueError(verb)


def places(ranges):
    return {
        (row, column)
        for found in ranges.RangeAddresses
        for row in range(found.StartRow, found.EndRow + 1)
        for column in range(found.StartColumn, found.EndColumn + 1)
    }


def read(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    rows, columns = cursor.RangeAddress.EndRow, cursor.RangeAddress.EndColumn
    block = sheet.getCellRangeByPosition(0, 0, columns, rows)
    values, formulas = block.getDataArray(), block.getFormulaArray()
    # Asked for the whole block at once: a question about each cell takes longer than opening the file.
    calculated, wrong = places(block.queryContentCells(FORMULA)), places(block.queryFormulaCells(ERROR))
    cells = []
    for row, (line, written) in enumerate(zip(values, formulas)):
        for column, (value, formula) in enumerate(zip(line, written)):
            if value == "" and formula == "":
                continue
            kind = "value"
            own = isinstance(formula, str) and formula.startswith("=") and (row, column) in calculated
            if own and (row, column) in wrong:
                kind, value = "error", sheet.getCellByPosition(column, row).getString()
            cells.append([row, column, kind, value, formula if own else ""])
    return {"cells": cells, "hidden": not sheet.IsVisible}


def work(desktop, job):
    times = []
    begun = time.perf_counter()
    document = desktop.loadComponentFromURL("file://" + job["open"], "_blank", 0, (prop("Hidden", True),))
    if document is None:
        return {"refused": True}
    opened = time.perf_counter()
    try:
        for step in job.get("steps", []):
            act(document, step, times)
        if job.get("hard"):
            document.calculateAll()
        stepped = time.perf_counter()
        names = document.Sheets.ElementNames
        wanted = job.get("read")
        sheets = {} if wanted == [] else {
            name: read(document.Sheets.getByName(name)) for name in names if wanted is None or name in wanted
        }
        if job.get("save"):
            document.storeToURL("file://" + job["save"], (prop("FilterName", "Calc MS Excel 2007 XML"),))
        if job.get("pdf"):
            for name in names:
                if name != job["pdfSheet"]:
                    document.Sheets.getByName(name).setPrintAreas(())
                    document.Sheets.getByName(name).IsVisible = False
            document.storeToURL("file://" + job["pdf"], (prop("FilterName", "calc_pdf_Export"),))
        saved = time.perf_counter()
    finally:
        document.close(True)
    return {
        "names": list(names),
        "sheets": sheets,
        "edits": times,
        "milliseconds": {
            "open": (opened - begun) * 1000,
            "steps": (stepped - opened) * 1000,
            "save": (saved - stepped) * 1000,
        },
    }


def main():
    given = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as profile:
        office, desktop = connect(given["soffice"], profile)
        try:
            results = [work(desktop, job) for job in given["jobs"]]
        finally:
            try:
                desktop.terminate()
                office.wait(20)
            except Exception:
                office.kill()
    json.dump({"results": results}, sys.stdout)


main()
