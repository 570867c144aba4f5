# SPDX-License-Identifier: GPL-3.0-or-later
# Taken in by the presets: compiles through ccache where it is installed. The sloppiness lets it keep
# objects that use a precompiled header, which name the header's time stamp but do not depend on it.
find_program(GUITAI_CCACHE ccache)
mark_as_advanced(GUITAI_CCACHE)
if(GUITAI_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} ${GUITAI_CCACHE})
endif()
