package dev.glossdeck.maths;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.tree.Formula;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormulaCacheTest {
  private static final Formula FORMULA = new Formula("x^2", false);

  @TempDir Path folder;

  @Test
  void keepsAFormulaOnDisk() {
    FormulaCache.in(folder).put(FORMULA, SampleFormula.WHOLE);

    assertThat(FormulaCache.in(folder).get(FORMULA)).contains(SampleFormula.WHOLE);
  }

  @Test
  void tellsFormulasApartByTheirTexAndTheirSize() {
    FormulaCache cache = FormulaCache.in(folder);
    cache.put(FORMULA, SampleFormula.WHOLE);

    assertThat(cache.get(new Formula("x^2", true))).isEmpty();
    assertThat(cache.get(new Formula("x^3", false))).isEmpty();
  }

  @Test
  void keepsTheLatest() throws IOException {
    FormulaCache cache = FormulaCache.in(folder);
    cache.put(FORMULA, SampleFormula.WHOLE);
    cache.put(FORMULA, SampleFormula.whole("newer"));

    assertThat(cache.get(FORMULA)).contains(SampleFormula.whole("newer"));
    assertThat(files()).hasSize(1);
  }

  @Test
  void forgetsWhatCannotBeRead() throws IOException {
    FormulaCache cache = FormulaCache.in(folder);
    cache.put(FORMULA, SampleFormula.WHOLE);
    Files.writeString(files().get(0), "something else");

    assertThat(cache.get(FORMULA)).isEmpty();
  }

  @Test
  void keepsNothingWhereNothingCanBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    FormulaCache cache = FormulaCache.in(file);

    cache.put(FORMULA, SampleFormula.WHOLE);

    assertThat(cache.get(FORMULA)).isEmpty();
    assertThat(file).hasContent("no folder");
  }

  @Test
  void keepsNothingIfItIsNoCache() {
    FormulaCache.NONE.put(FORMULA, SampleFormula.WHOLE);

    assertThat(FormulaCache.NONE.get(FORMULA)).isEmpty();
  }

  @Test
  void removesTheOldestHalfOfAFolderThatIsFull() throws IOException {
    FormulaCache cache = FormulaCache.in(folder);
    cache.put(FORMULA, SampleFormula.WHOLE);
    Path full = files().get(0).getParent();
    for (int i = 1; i < 200; i++) {
      Path old = Files.writeString(full.resolve("old" + i), "x");
      Files.setLastModifiedTime(old, FileTime.fromMillis(i));
    }

    cache.put(FORMULA, SampleFormula.WHOLE);

    assertThat(cache.get(FORMULA)).contains(SampleFormula.WHOLE);
    assertThat(files()).hasSize(100);
    assertThat(full.resolve("old100")).doesNotExist();
    assertThat(full.resolve("old101")).exists();
  }

  @Test
  void leavesNoUnfinishedFileBehind() throws IOException {
    FormulaCache.in(folder).put(FORMULA, SampleFormula.WHOLE);

    assertThat(files()).allMatch(file -> !file.toString().endsWith(".new"));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
