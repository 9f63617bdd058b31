// SPDX-License-Identifier: AGPL-3.0-or-later
#include <libpq-fe.h>
