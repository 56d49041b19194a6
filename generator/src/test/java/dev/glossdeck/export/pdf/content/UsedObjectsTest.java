package dev.glossdeck.export.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.glossdeck.maths.Contour;
import org.junit.jupiter.api.Test;

class UsedObjectsTest {

  @Test
  void namesAGlyphOfAFormulaByItsSource() {
    UsedObjects used = new UsedObjects();

    assertThat(used.add(new Contour("normal/41"))).isEqualTo("Gnormal-41");
    assertThat(used.add(new Contour("normal/41"))).isEqualTo("Gnormal-41");
    assertThat(used.contours()).containsExactly(entry("Gnormal-41", new Contour("normal/41")));
  }

  @Test
  void addsThoseOfAnotherPage() {
    UsedObjects one = new UsedObjects();
    one.addPicture("a.png");
    UsedObjects other = new UsedObjects();
    other.addPicture("b.png");
    other.add(new Contour("normal/42"));

    one.addAll(other);

    assertThat(one.showsPicture("a.png")).isTrue();
    assertThat(one.showsPicture("b.png")).isTrue();
    assertThat(other.showsPicture("a.png")).isFalse();
    assertThat(one.contours()).containsOnlyKeys("Gnormal-42");
  }

  @Test
  void isNotChangedFromOutside() {
    assertThatThrownBy(() -> new UsedObjects().contours().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
