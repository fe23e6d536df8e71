# Packages of Debian 13 on Debian 12, unpacked in the build folder; nothing is installed. For presets:
#   CMAKE_PROJECT_TOP_LEVEL_INCLUDES = this file, INLAY_DEBIAN13 = xsimd and/or catch2
# The archive is the one that this machine's apt is configured with; apt checks the signatures.
set(debian13 ${CMAKE_BINARY_DIR}/debian13)

# debian13_apt(<arguments of apt-get>...): with its own lists and cache, in the folder `debian13`
function(debian13_apt)
  execute_process(
    COMMAND apt-get -qq -o Dir::Etc::sourcelist=${debian13}/sources.list -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists=${debian13}/lists
            -o Dir::Cache=${debian13}/cache -o APT::Sandbox::User=root -o Acquire::Languages=none ${ARGN}
    WORKING_DIRECTORY ${debian13} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

if(NOT EXISTS ${debian13}/sources.list)
  execute_process(
    COMMAND apt-get indextargets --format "$(REPO_URI) $(RELEASE)" "Created-By: Packages"
    OUTPUT_VARIABLE archives COMMAND_ERROR_IS_FATAL ANY)
  if(NOT archives MATCHES "([^ \n]+) [a-z]+\n")
    message(FATAL_ERROR "apt has no package lists (run apt-get update): where Debian 13 is, cannot be derived")
  endif()
  file(MAKE_DIRECTORY ${debian13}/lists/partial ${debian13}/cache/archives/partial)
  file(WRITE ${debian13}/sources.list "deb ${CMAKE_MATCH_1} trixie main\ndeb-src ${CMAKE_MATCH_1} trixie main\n")
  debian13_apt(update)
endif()

if(xsimd IN_LIST INLAY_DEBIAN13)
  if(NOT EXISTS ${debian13}/xsimd)
    debian13_apt(download libxsimd-dev)
    file(GLOB package ${debian13}/libxsimd-dev_*.deb)
    execute_process(COMMAND dpkg-deb -x ${package} ${debian13}/xsimd COMMAND_ERROR_IS_FATAL ANY)
  endif()
  set(xsimd_ROOT ${debian13}/xsimd/usr)
endif()

# Its library is built for a newer C++ library than Debian 12 has; so the source package.
if(catch2 IN_LIST INLAY_DEBIAN13)
  if(NOT EXISTS ${debian13}/catch2)
    debian13_apt(source --download-only catch2)
    file(GLOB package ${debian13}/catch2_*.orig.tar.*)
    file(ARCHIVE_EXTRACT INPUT ${package} DESTINATION ${debian13}/catch2)
  endif()
  file(GLOB FETCHCONTENT_SOURCE_DIR_CATCH2 ${debian13}/catch2/*)
endif()
