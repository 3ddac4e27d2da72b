"""Converts XLSForms, whose paths come as JSON, with the real pyxform, and says as JSON what became of each."""

import json
import sys
import zipfile

from openpyxl import load_workbook
from pyxform.xls2xform import convert


def told(path):
    warnings = []
    xform = convert(xlsform=path, warnings=warnings, validate=False).xform
    sheets = {
        sheet.title: [[cell.value or "" for cell in row] for row in sheet.iter_rows()]
        for sheet in load_workbook(path)
    }
    kinds = {cell.data_type for sheet in load_workbook(path) for row in sheet.iter_rows() for cell in row if cell.value}
    days = sorted({str(part.date_time) for part in zipfile.ZipFile(path).infolist()})
    return {"warnings": warnings, "xform": xform, "sheets": sheets, "kinds": sorted(kinds), "days": days}


print(json.dumps({path: told(path) for path in json.load(sys.stdin)}))
