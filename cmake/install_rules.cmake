# `cmake --install`: programs to bin/, the module to lib/toise/, the index, basemap and fonts to share/toise/, man pages to share/man/.
include(GNUInstallDirs)
install(TARGETS toise RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
# Looked for in ../lib/toise beside the program, so not where a distribution keeps its libraries.
install(TARGETS toise_core_io_gdal LIBRARY DESTINATION lib/toise)
if(TOISE_VIEWER)
  install(TARGETS toise-view RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(DIRECTORY "${TOISE_SHARE_DIR}/" DESTINATION ${CMAKE_INSTALL_DATADIR}/toise)
install(DIRECTORY "${CMAKE_BINARY_DIR}/share/man/" DESTINATION ${CMAKE_INSTALL_MANDIR})
install(DIRECTORY "${CMAKE_BINARY_DIR}/share/bash-completion/" DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion)
