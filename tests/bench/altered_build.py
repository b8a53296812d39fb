"""Toise built with another weights.hpp, apart from the tree: for what changes when weights change."""
import os
import pathlib
import subprocess

ROOM = pathlib.Path(__file__).resolve().parents[2] / "gazetteer/geoparse"


class AlteredBuild:
    """The altered weights.hpp lies in the build folder, before the tree's own on the search path (-iquote goes before
    every -I, wherever it stands on the command line). The first use configures the folder and builds all of toise."""

    def __init__(self, folder, index):
        os.environ["TOISE_INDEX"] = str(index)
        self.folder = folder
        self.kept = (ROOM / "weights.hpp").read_text()
        self.header = folder.resolve() / "overlay/gazetteer/geoparse/weights.hpp"
        self.toise = folder / "bin/toise"
        self.header.parent.mkdir(parents=True, exist_ok=True)
        self.header.write_text(self.kept)
        overlay = folder.resolve() / "overlay"
        subprocess.run(["cmake", "-G", "Ninja", "-S", str(ROOM.parents[1]), "-B", str(folder),
                        "-DCMAKE_BUILD_TYPE=Release", "-DTOISE_TESTS=OFF", f"-DCMAKE_CXX_FLAGS=-iquote {overlay}"],
                       check=True, capture_output=True)
        self.build(self.kept)
        self.unaltered = self.toise.read_bytes()

    def build(self, text):
        """The program with that weights.hpp."""
        if self.header.read_text() != text:
            self.header.write_text(text)
        subprocess.run(["ninja", "-C", str(self.folder), "-j2", "toise"], check=True, capture_output=True)
        return str(self.toise)

    def alter(self, text):
        """The same, where the text differs from the tree's; the program must differ, too."""
        program = self.build(text)
        if self.toise.read_bytes() == self.unaltered:
            raise SystemExit(f"the program is the same with other weights: {self.header} was not included")
        return program
