/// The machine as it is while the benchmark runs: its peak, its caches, and whether the core is all ours at the moment.
#pragma once

namespace peers {

double seconds_now();
/// Of this thread alone: what others take while the core is theirs does not count. A call costs 0.2 us.
double own_seconds();
/// How often the core was taken from this thread.
long times_interrupted();

/// Multiply-adds in all vector registers, 2 operations each: the best so far, in operations a second.
double fma_peak();
/// Reading a buffer of at least so many bytes again and again, in bytes a second.
double read_bandwidth(double bytes);

/// Two short loops, of integer additions and of multiply-adds. The core counts as quiet while both reach most of the best they have
/// reached in this process: somebody on the other half of the core slows down the first, a lower clock both.
bool core_is_quiet();

/// `load average` of the system, the first of three numbers, as text.
const char* load_average();

}  // namespace peers
