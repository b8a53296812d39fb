// A table of no known data set: only the general aliases hold.
#include "core/io/datasets/datasets.hpp"

namespace toise::io {

const Dataset plain{"plain", "a table", {}, {}, {}, {}};

}  // namespace toise::io
