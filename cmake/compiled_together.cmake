# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles several sources of a target as one (CMake's unity build), because reading the same headers and instantiating the same
# templates again and again is most of what a full build does. Only the preset `ci` asks for it; every other build compiles each
# source alone, and `header_check` each header.
#
# Sources that give the same name to two things of their own (in their unnamed namespaces) never share a unit, so that such names
# stay free: a source needs to know nothing of its neighbours. The names are read from the lines that begin in the first column.

option(ENCOURS_TOGETHER "Compile several sources as one" OFF)
set(encours_sources_in_unit 8)

# The names that a source declares in a namespace. Members (A::b) and aliases are left out, and so are macros: before
# their bracket stands one word only.
function(encours_declared_names source result)
    file(STRINGS ${source} lines REGEX "^[a-zA-Z].*[({=]")
    set(names)
    foreach(line IN LISTS lines)
        if(line MATCHES "^(using|namespace|template|extern|friend)" OR line MATCHES "operator")
            continue()
        endif()
        if(line MATCHES "^enum [A-Za-z0-9_ :]+{(.*)}") # whose enumerators are names of their own
            string(REGEX MATCHALL "[A-Z][A-Za-z0-9]+" enumerators "${CMAKE_MATCH_1}")
            list(APPEND names ${enumerators})
        endif()
        if(line MATCHES "^(struct|class|enum class|enum) +([A-Za-z0-9_]+)")
            list(APPEND names ${CMAKE_MATCH_2})
            continue()
        endif()
        string(REGEX REPLACE "[({=].*$" "" declared "${line}") # up to the parameters or the value
        if(declared MATCHES "[^:A-Za-z0-9_]([A-Za-z][A-Za-z0-9_]*)(\\[.*\\])? *$")
            list(APPEND names ${CMAKE_MATCH_1})
        endif()
    endforeach()
    list(REMOVE_DUPLICATES names)
    set(${result} ${names} PARENT_SCOPE)
endfunction()

# Shares the sources of a target out: each goes into the first unit that has room and none of its names.
function(encours_compile_together target)
    if(NOT ENCOURS_TOGETHER)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(FILTER sources EXCLUDE REGEX "^${PROJECT_BINARY_DIR}/")
    set(units 0)
    foreach(source ${sources})
        get_filename_component(path ${source} ABSOLUTE)
        encours_declared_names(${path} names)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${path})
        set(unit 0)
        while(unit LESS units)
            set(clash OFF)
            foreach(name ${names})
                if(name IN_LIST names_${unit})
                    set(clash ON)
                    break()
                endif()
            endforeach()
            if(NOT clash AND room_${unit} GREATER 0)
                break()
            endif()
            math(EXPR unit "${unit} + 1")
        endwhile()
        if(unit EQUAL units)
            math(EXPR units "${units} + 1")
            set(room_${unit} ${encours_sources_in_unit})
            set(names_${unit})
        endif()
        math(EXPR room_${unit} "${room_${unit}} - 1")
        list(APPEND names_${unit} ${names})
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${unit})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
