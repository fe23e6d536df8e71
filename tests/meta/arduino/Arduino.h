// What is in the way of a library on boards with old Arduino packages, macros, and what the example asks of a board.
#pragma once

#include <stdio.h>
#include <stdlib.h>

#include <math.h>

#define PI 3.1415926535897932384626433832795
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#define abs(x) ((x) > 0 ? (x) : -(x))
#define round(x) ((x) >= 0 ? (long)((x) + 0.5) : (long)((x)-0.5))
#define radians(degrees) ((degrees) * PI / 180)
#define sq(x) ((x) * (x))
#define F(text) (text)
#define bit(b) (1UL << (b))
#define B1 1

void setup();
void loop();
inline void delay(int) {}

/// A board of 63 turns of the loop; fails where the network is off by more than 0.02.
inline struct serial_port {
  double expected = 0;
  int lines = 0;
  void begin(long) {}
  void print(double value) { expected = value; }
  void print(char) {}
  void println(double value) {
    if (!(value - expected < 0.02 && expected - value < 0.02)) {
      printf("line %d: the network says %f, the sine is %f\n", lines, value, expected);
      exit(1);
    }
    ++lines;
  }
} Serial;

int main() {
  setup();
  while (Serial.lines < 63) loop();
}
