package dev.glossdeck.code;

/**
 * How colours look to people, sRGB as {@code 0xRRGGBB}. Colour blindness after Machado, Oliveira,
 * Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency (2009), table
 * for severity 1; CIELAB for the white D65.
 */
enum Vision {
  USUAL,
  WITHOUT_RED,
  WITHOUT_GREEN,
  WITHOUT_BLUE;

  private static final double[] TO_XYZ = {
    0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.0721750, 0.0193339, 0.1191920,
    0.9503041
  };
  private static final double[] WHITE = {0.95047, 1, 1.08883};
  private static final double CIE_EPSILON = 216.0 / 24389;
  private static final double CIE_KAPPA = 24389.0 / 27;

  /** WCAG 2.2, "contrast ratio": 1 to 21. */
  static double contrast(int one, int other) {
    double first = times(TO_XYZ, linear(one))[1];
    double second = times(TO_XYZ, linear(other))[1];
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /** Distance in CIELAB (1976). */
  double difference(int one, int other) {
    double[] first = lab(one);
    double[] second = lab(other);
    double squares = 0;
    for (int i = 0; i < first.length; i++) {
      squares += Math.pow(first[i] - second[i], 2);
    }
    return Math.sqrt(squares);
  }

  private double[] lab(int rgb) {
    double[] seen = times(matrix(), linear(rgb));
    for (int i = 0; i < seen.length; i++) {
      seen[i] = Math.max(0, Math.min(1, seen[i]));
    }
    double[] xyz = times(TO_XYZ, seen);
    for (int i = 0; i < xyz.length; i++) {
      double share = xyz[i] / WHITE[i];
      xyz[i] = share > CIE_EPSILON ? Math.cbrt(share) : (CIE_KAPPA * share + 16) / 116;
    }
    return new double[] {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
  }

  /** IEC 61966-2-1. */
  private static double[] linear(int rgb) {
    double[] linear = new double[3];
    for (int i = 0; i < linear.length; i++) {
      double part = (rgb >> (16 - 8 * i) & 0xff) / 255.0;
      linear[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
    return linear;
  }

  private static double[] times(double[] matrix, double[] vector) {
    double[] product = new double[vector.length];
    for (int row = 0; row < product.length; row++) {
      for (int i = 0; i < vector.length; i++) {
        product[row] += matrix[row * vector.length + i] * vector[i];
      }
    }
    return product;
  }

  private double[] matrix() {
    return switch (this) {
      case USUAL -> new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
      case WITHOUT_RED ->
          new double[] {
            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
            1.051998
          };
      case WITHOUT_GREEN ->
          new double[] {
            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
            0.968881
          };
      case WITHOUT_BLUE ->
          new double[] {
            1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
            0.303900
          };
    };
  }
}
