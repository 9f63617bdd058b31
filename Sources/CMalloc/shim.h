// SPDX-License-Identifier: AGPL-3.0-or-later
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
