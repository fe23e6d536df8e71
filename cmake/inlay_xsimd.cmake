# inlay_use_xsimd(<target>): gives it xsimd's headers when there are any; without them the compiler's own vectors are used. Also
# installed, for find_package(inlay). Looks for a target xsimd, then for the header (CMAKE_PREFIX_PATH, xsimd_ROOT), then, with
# INLAY_FETCH_XSIMD, fetches the sources; INLAY_WITH_XSIMD=OFF: none of these.
#
# Only the headers are taken: Debian's CMake packages of xsimd (8.1 and 13.2) want to link xtl, on which they do not depend.
macro(inlay_use_xsimd target)
  if(DEFINED INLAY_WITH_XSIMD AND NOT INLAY_WITH_XSIMD)
    target_compile_definitions(${target} INTERFACE INLAY_NO_XSIMD)
  else()
    if(NOT TARGET xsimd)
      find_path(
        INLAY_XSIMD_INCLUDE_DIR xsimd/xsimd.hpp
        HINTS ${xsimd_ROOT} ENV xsimd_ROOT
        PATH_SUFFIXES include)
      mark_as_advanced(INLAY_XSIMD_INCLUDE_DIR)
      if(NOT INLAY_XSIMD_INCLUDE_DIR AND INLAY_FETCH_XSIMD)
        include(FetchContent)
        FetchContent_Declare(
          xsimd
          GIT_REPOSITORY https://github.com/xtensor-stack/xsimd.git
          GIT_TAG 13.2.0
          GIT_SHALLOW ON)
        FetchContent_MakeAvailable(xsimd)
      endif()
    endif()
    if(TARGET xsimd)
      target_include_directories(${target} SYSTEM INTERFACE $<BUILD_INTERFACE:$<TARGET_PROPERTY:xsimd,INTERFACE_INCLUDE_DIRECTORIES>>)
    elseif(INLAY_XSIMD_INCLUDE_DIR)
      target_include_directories(${target} SYSTEM INTERFACE $<BUILD_INTERFACE:${INLAY_XSIMD_INCLUDE_DIR}>)
    endif()
  endif()
endmacro()
