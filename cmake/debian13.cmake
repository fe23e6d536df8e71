# Packages of Debian 13 on Debian 12, unpacked in the build folder; nothing is installed. For presets:
#   CMAKE_PROJECT_TOP_LEVEL_INCLUDES = this file, INLAY_DEBIAN13 = xsimd, catch2 and/or peers
# The archive is the one that this machine's apt is configured with; apt checks the signatures.
set(debian13 ${CMAKE_BINARY_DIR}/debian13)

# debian13_apt([IN <folder>] <arguments of apt-get>...): with its own lists and cache, in the folder `debian13` or another one
function(debian13_apt)
  cmake_parse_arguments(arg "" "IN" "" ${ARGN})
  if(NOT arg_IN)
    set(arg_IN ${debian13})
  endif()
  execute_process(
    COMMAND apt-get -qq -o Dir::Etc::sourcelist=${debian13}/sources.list -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists=${debian13}/lists
            -o Dir::Cache=${debian13}/cache -o APT::Sandbox::User=root -o Acquire::Languages=none ${arg_UNPARSED_ARGUMENTS}
    WORKING_DIRECTORY ${arg_IN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# debian13_unpack(<where> <folder>): the packages of a folder
function(debian13_unpack where folder)
  file(GLOB packages ${folder}/*.deb)
  foreach(package IN LISTS packages)
    execute_process(COMMAND dpkg-deb -x ${package} ${where} COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
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

# Peers of bench/peers with all that they need of the system: they want a newer C library than Debian 12 has. libxsmm is Debian 12's: 1.17,
# unpacked as well, for a static library need not be installed. ONNX Runtime's shared library is in a package of npm.
if(peers IN_LIST INLAY_DEBIAN13)
  set(INLAY_DEBIAN13_ROOT ${debian13}/peers/usr)
  if(NOT EXISTS ${INLAY_DEBIAN13_ROOT})
    set(folder ${debian13}/peers.packages)
    file(MAKE_DIRECTORY ${folder})
    debian13_apt(IN ${folder} download libdnnl-dev libdnnl3.6 libxnnpack-dev libxnnpack0.20241108 libcpuinfo0 libpthreadpool0 libpthreadpool-dev
                 libonnxruntime-dev libc6 libgcc-s1 libgomp1 libstdc++6)
    debian13_unpack(${debian13}/peers ${folder})
  endif()
  set(INLAY_LIBXSMM_ROOT ${debian13}/libxsmm/usr)
  if(NOT EXISTS ${INLAY_LIBXSMM_ROOT})
    set(folder ${debian13}/libxsmm.packages)
    file(MAKE_DIRECTORY ${folder})
    execute_process(COMMAND apt-get -qq -o APT::Sandbox::User=root download libxsmm-dev WORKING_DIRECTORY ${folder} RESULT_VARIABLE failed)
    if(NOT failed)
      debian13_unpack(${debian13}/libxsmm ${folder})
    endif()
  endif()
  find_program(INLAY_NPM npm)
  if(INLAY_NPM AND NOT EXISTS ${debian13}/npm/node_modules)
    file(MAKE_DIRECTORY ${debian13}/npm)
    execute_process(COMMAND ${INLAY_NPM} install --ignore-scripts --no-audit --no-fund --prefix ${debian13}/npm onnxruntime-node@1.30.0
                    WORKING_DIRECTORY ${debian13}/npm RESULT_VARIABLE failed)
  endif()
  file(GLOB INLAY_ONNXRUNTIME_ROOT ${debian13}/npm/node_modules/onnxruntime-node/bin/napi-v*/linux/x64)
endif()
