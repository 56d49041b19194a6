package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.workbook.SheetRow;
import dev.glossdeck.read.workbook.SheetRowsOfText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetSectionsTest {
  private static List<SheetRow> rows(String... rows) {
    List<SheetRow> all = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      all.add(SheetRowsOfText.row(i + 1, rows[i]));
    }
    return all;
  }

  private static SheetSections of(String... rows) {
    return SheetSections.of(rows(rows));
  }

  private static List<Integer> numbers(List<SheetRow> rows) {
    return rows.stream().map(SheetRow::number).toList();
  }

  private static List<String> warnings(SheetSections layout) {
    Diagnostics diagnostics = new Diagnostics();
    layout.warn("d.xlsx", diagnostics);
    return DiagnosticTexts.of(diagnostics);
  }

  @Test
  void takesHeadersAndTitlesAboveTheTable() {
    SheetSections layout = of("My deck", "#lang:de", "a|b", "c|d");
    assertThat(numbers(layout.headers())).containsExactly(2);
    assertThat(numbers(layout.titles())).containsExactly(1);
    assertThat(numbers(layout.records())).containsExactly(3, 4);
  }

  @Test
  void takesASingleCellBelowTheFirstRecordForARecord() {
    SheetSections layout = of("a|b", "only", "#lang:de", "c|d");
    assertThat(layout.headers()).isEmpty();
    assertThat(layout.titles()).isEmpty();
    assertThat(numbers(layout.records())).containsExactly(1, 2, 3, 4);
  }

  @Test
  void takesASheetOfSingleCellsForADeckOfOneColumn() {
    SheetSections layout = of("#lang:de", "#title:T", "It {{c1::is}}", "#lang:en");
    assertThat(numbers(layout.headers())).containsExactly(1, 2);
    assertThat(layout.titles()).isEmpty();
    assertThat(numbers(layout.records())).containsExactly(3, 4);
  }

  @Test
  void takesATextWithGapsAboveTheTableForARecord() {
    SheetSections layout = of("It {{c1::is}}", "Title", "a|b");
    assertThat(numbers(layout.titles())).containsExactly(2);
    assertThat(numbers(layout.records())).containsExactly(1, 3);
  }

  @Test
  void takesManySingleCellsForCardsThatLackTheirAnswers() {
    String[] rows = new String[12];
    java.util.Arrays.fill(rows, "What?");
    rows[11] = "a|b";
    assertThat(of(rows).titles()).isEmpty();
    assertThat(of(rows).records()).hasSize(12);
    String[] fewer = java.util.Arrays.copyOfRange(rows, 1, 12);
    assertThat(of(fewer).titles()).hasSize(10);
    assertThat(of(fewer).records()).hasSize(1);
  }

  @Test
  void hasTheLinesOfHeadersAndTheirCells() {
    SheetSections layout = of("Title", "|#lang:de", "# title: T", "a|b");
    assertThat(layout.headerLines()).isEqualTo("#lang:de\n# title: T\n");
    assertThat(layout.headerCell(new SourcePosition("d.xlsx", 1, 7))).hasToString("d.xlsx:2:2");
    assertThat(layout.headerCell(new SourcePosition("d.xlsx", 2, 1))).hasToString("d.xlsx:3:1");
  }

  @Test
  void warnsOnceOfAllTitles() {
    assertThat(warnings(of("a|b"))).isEmpty();
    assertThat(warnings(of("|My deck", "a|b")))
        .containsExactly(
            "d.xlsx:1:2: warning: \"My deck\" is taken for a title (take it out, or put an answer"
                + " beside it if it is a card) [title-row]");
    assertThat(warnings(of("x".repeat(41), "two", "three", "a|b")))
        .containsExactly(
            "d.xlsx:1:1: warning: \""
                + "x".repeat(40)
                + "…\" and 2 more above the table are taken for a title (take it out, or put an"
                + " answer beside it if it is a card) [title-row]");
  }

  @Test
  void isEmptyOfAnEmptySheet() {
    SheetSections layout = of();
    assertThat(layout.headers()).isEmpty();
    assertThat(layout.records()).isEmpty();
  }
}
