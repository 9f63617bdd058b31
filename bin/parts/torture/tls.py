# SPDX-License-Identifier: AGPL-3.0-or-later
"""PostgreSQL that takes in only who comes encrypted (TLS, its certificate checked, SCRAM with channel binding).

  bin/torture tls

The program works with it, and so do its backups. Whoever comes with a wrong authority, without TLS, under another name, or
with a wrong password is refused in a sentence that says which, and that never holds the password.
"""

import os
import subprocess
import urllib.parse

from ground import arguments_for, carry_out, require
from work import SECRETARY, note, workable


def changed(address, password=None, host=None, **options):
    """The address with something else in it; an option of None is left out."""
    parts = urllib.parse.urlsplit(address)
    said = dict(urllib.parse.parse_qsl(parts.query))
    said.update(options)
    place = f"{parts.username}:{password or parts.password}@{host or parts.hostname}:{parts.port}"
    query = urllib.parse.urlencode({key: value for key, value in said.items() if value is not None})
    return parts._replace(netloc=place, query=query).geturl()


def run(ground, *command, database):
    environment = os.environ | {"DATABASE_URL": database}
    return subprocess.run(
        [ground.nenep, *command, "--data", ground.data], capture_output=True, text=True, timeout=120, env=environment,
        stdin=subprocess.DEVNULL)


def tls(ground, _):
    ground.engine = "postgres"
    ground.start_postgres("--tls")
    good = ground.database
    ground.make_province()
    server = ground.server()
    server.start()
    secretary = server.sign_in(SECRETARY)
    paths, token = workable(secretary), secretary.token()
    require(note(secretary, token, paths[0], "torture tls").status == 303, "a note is not taken")
    encrypted, versions = ground.records().rows(
        "SELECT count(*) FILTER (WHERE NOT ssl), string_agg(DISTINCT version, ' ') FROM pg_stat_ssl "
        "JOIN pg_stat_activity USING (pid) WHERE application_name = 'nenep'")[0]
    require(int(encrypted) == 0, f"{encrypted} connections of the server are not encrypted")
    print(f"served over {versions}, certificate verified, channel binding required")
    server.stop()
    target = os.path.join(ground.folder, "backups")
    os.mkdir(target)
    done = run(ground, "backup", "--to", target, database=good)
    require(done.returncode == 0, "no backup over TLS: " + done.stderr + done.stdout)
    print("backed up over the same: " + done.stdout.strip().splitlines()[0][:120])
    other = os.path.join(ground.postgres.folder, "other-ca.crt")
    refused = [
        ("a wrong authority", changed(good, sslrootcert=other), "not signed by the authority"),
        ("no TLS", changed(good, sslmode="disable", sslrootcert=None, channel_binding=None), "without TLS"),
        ("another name", changed(good, host="khac.example", hostaddr="127.0.0.1"), "is for another name"),
        ("a wrong password", changed(good, password="sai-be-bet"), "refuses the password"),
        ("no authority's file", changed(good, sslrootcert="/nowhere/ca.crt"), "sslrootcert"),
    ]
    for what, address, words in refused:
        refuses(ground, what, address, words)


def refuses(ground, what, address, words):
    password = urllib.parse.urlsplit(address).password
    for command in (["serve", "--port", "0"], ["verify"]):
        done = run(ground, *command, database=address)
        said = (done.stdout + done.stderr).strip()
        require(done.returncode != 0, f"{what}: {command[0]} goes on as if nothing were wrong: {said[:300]}")
        require(words in said, f"{what}: {command[0]} does not say {words!r}: {said[:500]}")
        require(password not in said, f"{what}: {command[0]} shows the password")
    print(f"{what}: {next(line for line in said.splitlines() if words in line)[:170]}", flush=True)


def main():
    carry_out(arguments_for("tls", __doc__, engine="postgres").parse_args(), tls)


main()
