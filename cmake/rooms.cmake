# A room is a folder and a library: its sources are what lies in it, its link line is its row in docs/architecture.md.

# toise_room(<name> ROOMS <rooms it may include> HOME_OF <foreign targets>)
# makes library toise_<name> from every .cpp and .hpp in the current source folder.
function(toise_room name)
  cmake_parse_arguments(ARG "" "" "ROOMS;HOME_OF" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
  file(GLOB headers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.hpp")
  list(FILTER sources EXCLUDE REGEX "_main\\.cpp$")
  list(TRANSFORM ARG_ROOMS PREPEND toise_ OUTPUT_VARIABLE rooms)
  set(library toise_${name})
  if(sources)
    add_library(${library} STATIC ${sources})
    set(scope PUBLIC)
    target_link_libraries(${library} PRIVATE toise_warnings)
  else()
    add_library(${library} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_sources(${library} ${scope} FILE_SET HEADERS BASE_DIRS "${CMAKE_SOURCE_DIR}" FILES ${headers})
  target_link_libraries(${library} ${scope} ${rooms} fmt::fmt)
  if(sources)
    target_link_libraries(${library} PRIVATE ${ARG_HOME_OF})
  else()
    target_link_libraries(${library} INTERFACE ${ARG_HOME_OF})
  endif()
  set_target_properties(${library} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
endfunction()

# toise_module(<name> FILE <file> ROOMS <rooms it may include> HOME_OF <foreign targets>)
# makes lib/toise/lib<file>.so, a room that programs load when they need it (core/io/door) and that nothing links.
function(toise_module name)
  cmake_parse_arguments(ARG "" "FILE" "ROOMS;HOME_OF" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.hpp")
  list(TRANSFORM ARG_ROOMS PREPEND toise_ OUTPUT_VARIABLE rooms)
  set(library toise_${name})
  add_library(${library} MODULE ${sources})
  target_link_libraries(${library} PRIVATE toise_warnings ${rooms} fmt::fmt ${ARG_HOME_OF})
  # Only the entry is visible, so that nothing of the program and of the module is taken for one another.
  target_link_options(${library} PRIVATE LINKER:--exclude-libs,ALL)
  set_target_properties(${library} PROPERTIES
    OUTPUT_NAME ${ARG_FILE}
    CXX_VISIBILITY_PRESET hidden
    VISIBILITY_INLINES_HIDDEN ON
    LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib/toise")
endfunction()
