#include <bench/networks/mobilenet_v1.hpp>

#include "../check.hpp"

inlay::model<networks::mobilenet_v1_of_pixels, firmware::goal, inlay::io_in_arena> net;

int main() { return firmware::check_resident<net>("mobilenet_v1_resident", expected::mobilenet_v1_of_pixels); }
