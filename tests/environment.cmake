# SPDX-License-Identifier: GPL-3.0-or-later
# Read by ctest before the tests run: the surroundings every test can rely on. What the caller has set wins.
foreach(default "QT_QPA_PLATFORM=offscreen" "ENCOURS_VECTORS=${CMAKE_CURRENT_LIST_DIR}/vectors"
                "ASAN_OPTIONS=detect_leaks=1" "LSAN_OPTIONS=suppressions=${CMAKE_CURRENT_LIST_DIR}/support/leaks.supp:print_suppressions=0"
                "UBSAN_OPTIONS=print_stacktrace=1" "QT_LOGGING_RULES=qt.qpa.*=false")
    string(REGEX MATCH "^([^=]+)=(.*)$" matched "${default}")
    set(name ${CMAKE_MATCH_1})
    set(value "${CMAKE_MATCH_2}")
    if(NOT DEFINED ENV{${name}})
        set(ENV{${name}} "${value}")
    endif()
endforeach()
unset(ENV{TZ})
unset(ENV{ENCOURS_DB}) # or a test of the command line could write into somebody's book
set(ENV{LC_ALL} C.UTF-8)
