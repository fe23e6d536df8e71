// A network of 1-16-16-1 neurons has learned the sine: the serial plotter shows both.
#include <inlay.h>

#include "sine.hpp"

using model = inlay::model<networks::sine, inlay::smallest_arena>;

static inlay::tensor<float, 1, 1> angle;
static inlay::tensor<float, 1, 1> height;
static model::workspace arena;

void setup() { Serial.begin(115200); }

void loop() {
  model::run(angle, height, arena);
  Serial.print(sin(angle(0, 0)));
  Serial.print(' ');
  Serial.println(height(0, 0));
  angle(0, 0) = angle(0, 0) < 6.2f ? angle(0, 0) + 0.1f : 0;
  delay(20);
}
