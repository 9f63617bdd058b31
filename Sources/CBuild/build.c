// SPDX-License-Identifier: AGPL-3.0-or-later
#include "CBuild.h"

// Package.swift hands on what NENEP_COMMIT says while building: bin/serve and the container file set it.
#ifndef NENEP_COMMIT
#define NENEP_COMMIT ""
#endif

const char *nenep_build_commit(void) { return NENEP_COMMIT; }
