# Copies the Noto fonts out of Debian's fonts-noto-core and writes OFL.txt from the package's copyright file.
import os
import shutil
import sys

FONTS = ["NotoSans-Regular", "NotoSans-Bold", "NotoSansArabic-Regular", "NotoSansArabic-Bold", "NotoSansHebrew-Regular",
         "NotoSansGeorgian-Regular", "NotoSansArmenian-Regular"]
HEAD = """Copyright 2010, 2012-2020 Google Inc.; 2015-2020 Google LLC. (https://github.com/googlefonts/noto-fonts)

This Font Software is licensed under the SIL Open Font License, Version 1.1.
This license is copied below, and is also available with a FAQ at: https://openfontlicense.org

-----------------------------------------------------------
SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007
-----------------------------------------------------------

"""


def main(root, target):
    for name in FONTS:
        shutil.copyfile(os.path.join(root, "usr/share/fonts/truetype/noto", name + ".ttf"), os.path.join(target, name + ".ttf"))
        os.chmod(os.path.join(target, name + ".ttf"), 0o644)
    with open(os.path.join(root, "usr/share/doc/fonts-noto-core/copyright"), encoding="utf-8") as f:
        text = f.read()
    body = text[text.index("License: OFL-1.1\n PREAMBLE") + len("License: OFL-1.1\n"):].split("\nLicense:")[0]
    lines = ["" if line == " ." else line[1:] for line in body.rstrip().split("\n")]
    with open(os.path.join(target, "OFL.txt"), "w", encoding="utf-8") as out:
        out.write(HEAD + "\n".join(lines) + "\n")


main(*sys.argv[1:3])
