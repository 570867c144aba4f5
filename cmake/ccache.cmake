# SPDX-License-Identifier: GPL-3.0-or-later
# Taken in by the presets: compiles through ccache where it is installed and has a place to write, which an
# account without a home has not. The sloppiness lets it keep objects that use a precompiled header, which
# name the header's time stamp but do not depend on it.
find_program(GUITAI_CCACHE ccache)
mark_as_advanced(GUITAI_CCACHE)
if(GUITAI_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    execute_process(COMMAND ${GUITAI_CCACHE} --get-config cache_dir
        OUTPUT_VARIABLE cache_folder OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    execute_process(COMMAND ${CMAKE_COMMAND} -E make_directory "${cache_folder}/tmp"
        RESULT_VARIABLE cache_denied OUTPUT_QUIET ERROR_QUIET)
    if(NOT cache_denied)
        set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
            CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} ${GUITAI_CCACHE})
    endif()
endif()
