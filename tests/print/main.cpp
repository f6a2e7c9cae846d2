// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/gui_application.h"

#include <gtest/gtest.h>

int main(int argumentCount, char** arguments)
{
    testing::InitGoogleTest(&argumentCount, arguments);
    encours::ensureGuiApplication();
    return RUN_ALL_TESTS();
}
