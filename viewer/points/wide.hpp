// Loops that the compiler also makes for wider vectors, chosen when the program starts.
#pragma once

// Before a function of plain loops over columns: on x86-64 under GCC a second version for AVX2 is made. Elsewhere
// nothing. Not with a sanitizer, which must be up before the choice is made.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && \
    !defined(__SANITIZE_THREAD__)
#define TOISE_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define TOISE_WIDE
#endif
