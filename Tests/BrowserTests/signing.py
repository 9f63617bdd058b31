# SPDX-License-Identifier: AGPL-3.0-or-later
"""Signs a PDF digitally with a certificate made for the test, as an incremental update (ISO 32000, 12.8)."""

import os
import re
import subprocess

ROOM = 8192


def certificate(folder, body, name):
    """A key and a certificate of an invented signer."""
    key, certificate = os.path.join(folder, "key.pem"), os.path.join(folder, "certificate.pem")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "30",
         "-utf8", "-subj", f"/C=VN/O={body}/CN={name}"], check=True, capture_output=True)
    return key, certificate


def signed(path, body, name):
    """The path of a signed copy of a PDF."""
    with open(path, "rb") as file:
        data = file.read()
    root = re.findall(rb"/Root (\d+) 0 R", data)[-1]
    size = int(re.findall(rb"/Size (\d+)", data)[-1])
    start = int(re.findall(rb"startxref\s+(\d+)", data)[-1])
    catalog = re.search(rb"(?:^|\n)" + root + rb" 0 obj\s*<<(.*?)>>\s*endobj", data, re.S).group(1)
    objects = {
        int(root): b"<<" + catalog + b"/AcroForm << /Fields [%d 0 R] /SigFlags 3 >> >>" % size,
        size: b"<< /Type /Annot /Subtype /Widget /FT /Sig /T (Chu ky 1) /V %d 0 R /Rect [0 0 0 0] /F 132 >>" % (size + 1),
        size + 1: b"<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached"
                  b" /ByteRange [0 0000000000 0000000000 0000000000] /Contents <" + b"0" * ROOM + b"> >>",
    }
    rows = b""
    out = data if data.endswith(b"\n") else data + b"\n"
    for number, content in objects.items():
        rows += b"%d 1\n%010d 00000 n \n" % (number, len(out))
        out += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    table = len(out)
    out += b"xref\n" + rows + b"trailer\n<< /Size %d /Root %s 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (
        size + 2, root, start, table)
    first = out.rindex(b"/Contents <") + len(b"/Contents ")
    last = out.index(b">", first) + 1
    out = out.replace(
        b"[0 0000000000 0000000000 0000000000]", b"[0 %010d %010d %010d]" % (first, last, len(out) - last))
    key, certified = certificate(os.path.dirname(path), body, name)
    seal = subprocess.run(
        ["openssl", "cms", "-sign", "-binary", "-md", "sha256", "-signer", certified, "-inkey", key, "-outform", "DER"],
        input=out[:first] + out[last:], check=True, capture_output=True).stdout.hex().encode()
    made = path.replace(".pdf", "-ky-so.pdf")
    with open(made, "wb") as file:
        file.write(out[:first] + b"<" + seal + b"0" * (ROOM - len(seal)) + b">" + out[last:])
    return made
