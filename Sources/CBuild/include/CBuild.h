// SPDX-License-Identifier: AGPL-3.0-or-later
#ifndef NENEP_BUILD_H
#define NENEP_BUILD_H

/// The commit the program was built from, such as `a1b2c3d`; empty where the build was not told.
const char *nenep_build_commit(void);

#endif
