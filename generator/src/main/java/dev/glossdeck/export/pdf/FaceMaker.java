package dev.glossdeck.export.pdf;

import java.util.ArrayList;
import java.util.List;

/** Collects what is placed on one face. */
final class FaceMaker {
  private final List<Mark> marks = new ArrayList<>();
  private final List<Box> rules = new ArrayList<>();
  private final List<Box> shades = new ArrayList<>();

  void add(Mark mark) {
    marks.add(mark);
  }

  /** Adds a line or bar. */
  void rule(Box rule) {
    rules.add(rule);
  }

  /** Adds a tint below the text. */
  void shade(Box shade) {
    shades.add(shade);
  }

  CardFace face() {
    return new CardFace(marks, rules, shades);
  }
}
