package dev.glossdeck.export.pdf.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An arrangement of cards on sheets.
 *
 * @param name the name that selects it, such as {@code 2x4}
 * @param kind the content of a sheet
 * @param size the size of its cards
 * @param stock the only paper that it is for, as perforated stock is of one size
 */
public record SheetLayout(String name, Kind kind, CardSize size, Optional<PaperSize> stock) {
  private static final float SMALLEST_CARD = Millimetres.toPoints(20);
  private static final Pattern CUSTOM =
      Pattern.compile(
          "(\\d{1,2})x(\\d{1,2})@(\\d{1,3}(?:\\.\\d+)?)x(\\d{1,3}(?:\\.\\d+)?)mm"
              + "(?:\\+(\\d{1,3}(?:\\.\\d+)?),(\\d{1,3}(?:\\.\\d+)?))?");

  /** Two columns of four cards that fill the sheet; on A4 its cards are A7. */
  public static final SheetLayout USUAL = divided("2x4", 2, 4);

  private static final List<SheetLayout> NAMED =
      List.of(
          USUAL,
          divided("2x5", 2, 5),
          // ISO 216
          cards("a6", 148, 105),
          cards("a7", 105, 74),
          inches("3x5", 5, 3),
          inches("4x6", 6, 4),
          inches("5x8", 8, 5),
          // 85 x 55 mm is usual in Europe, 3.5 x 2 in in North America.
          new SheetLayout(
              "business",
              Kind.GRID,
              (sheet, gutter) ->
                  sheet.equals(Sheet.of(PaperSize.LETTER))
                      ? Grid.upright(
                          sheet, Millimetres.ofInches(3.5), Millimetres.ofInches(2), gutter)
                      : Grid.upright(
                          sheet, Millimetres.toPoints(85), Millimetres.toPoints(55), gutter),
              Optional.empty()),
          // The geometry of Avery's templates for these numbers.
          stock("avery-5371", 2, 5, 3.5, 2, 0.75, 0.5),
          stock("avery-5388", 1, 3, 5, 3, 1.75, 1),
          new SheetLayout(
              "list",
              Kind.LIST,
              (sheet, gutter) -> Grid.dividing(sheet, 1, 1, 0),
              Optional.empty()),
          new SheetLayout(
              "fold",
              Kind.FOLD,
              (sheet, gutter) -> Grid.dividing(sheet, 1, 4, gutter),
              Optional.empty()));

  /** The content of a sheet. */
  public enum Kind {
    /** Cards, with their backs on the other side. */
    GRID,
    /** Cards whose backs are beside their fronts, to be folded. */
    FOLD,
    /** A list of questions with their answers beside them, not to be cut. */
    LIST
  }

  /** The cells of a sheet. */
  public interface CardSize {
    /**
     * The cells of a sheet.
     *
     * @param sheet the paper
     * @param gutter the space between two cards, in points
     */
    Grid on(Sheet sheet, float gutter);
  }

  /**
   * Parses a name, or {@code ROWSxCOLUMNS@WIDTHxHEIGHTmm}, with {@code +LEFT,TOP} for margins in mm
   * if the cards are not in the middle of the sheet.
   *
   * @param text such as {@code a7} or {@code 5x2@88.9x50.8mm+19.05,12.7}; case does not count
   * @return empty for an unknown name
   */
  public static Optional<SheetLayout> parse(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher custom = CUSTOM.matcher(lower);
    return custom.matches()
        ? Optional.of(custom(lower, custom))
        : NAMED.stream().filter(layout -> layout.name.equals(lower)).findFirst();
  }

  /** All names, for help and error messages. */
  public static String names() {
    return Stream.concat(
            NAMED.stream().map(SheetLayout::name), Stream.of("ROWSxCOLUMNS@WIDTHxHEIGHTmm"))
        .collect(Collectors.joining(", "));
  }

  /**
   * The cells on a sheet.
   *
   * @param gutter the space between two cards, in points
   * @return empty if they do not fit it
   */
  public Optional<Grid> on(Sheet sheet, float gutter) {
    Grid grid = size.on(sheet, stock.isPresent() ? 0 : gutter);
    boolean isLarge = Math.min(grid.cardWidth(), grid.cardHeight()) >= SMALLEST_CARD;
    return Optional.of(grid).filter(it -> it.fits(sheet) && isLarge);
  }

  /** The papers that it can be printed on. */
  public List<PaperSize> papers(float gutter) {
    return Arrays.stream(PaperSize.values())
        .filter(paper -> stock.isEmpty() || stock.get() == paper)
        .filter(paper -> on(Sheet.of(paper), gutter).isPresent())
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }

  private static SheetLayout divided(String name, int columns, int rows) {
    return new SheetLayout(
        name,
        Kind.GRID,
        (sheet, gutter) -> Grid.dividing(sheet, columns, rows, gutter),
        Optional.empty());
  }

  private static SheetLayout cards(String name, double widthMm, double heightMm) {
    float width = Millimetres.toPoints(widthMm);
    float height = Millimetres.toPoints(heightMm);
    return new SheetLayout(
        name,
        Kind.GRID,
        (sheet, gutter) -> Grid.fitting(sheet, width, height, gutter),
        Optional.empty());
  }

  private static SheetLayout inches(String name, double width, double height) {
    return new SheetLayout(
        name,
        Kind.GRID,
        (sheet, gutter) ->
            Grid.fitting(sheet, Millimetres.ofInches(width), Millimetres.ofInches(height), gutter),
        Optional.empty());
  }

  private static SheetLayout stock(
      String name, int columns, int rows, double width, double height, double left, double top) {
    Grid grid =
        new Grid(
            columns,
            rows,
            Millimetres.ofInches(width),
            Millimetres.ofInches(height),
            Millimetres.ofInches(left),
            Millimetres.ofInches(top),
            0,
            false);
    return new SheetLayout(name, Kind.GRID, (sheet, gutter) -> grid, Optional.of(PaperSize.LETTER));
  }

  private static SheetLayout custom(String name, Matcher custom) {
    int rows = Integer.parseInt(custom.group(1));
    int columns = Integer.parseInt(custom.group(2));
    float width = Millimetres.toPoints(Double.parseDouble(custom.group(3)));
    float height = Millimetres.toPoints(Double.parseDouble(custom.group(4)));
    return new SheetLayout(
        name,
        Kind.GRID,
        (sheet, gutter) -> {
          Grid grid = Grid.centred(sheet, columns, rows, new Sheet(width, height), gutter, false);
          return custom.group(5) == null
              ? grid
              : new Grid(
                  columns,
                  rows,
                  width,
                  height,
                  Millimetres.toPoints(Double.parseDouble(custom.group(5))),
                  Millimetres.toPoints(Double.parseDouble(custom.group(6))),
                  gutter,
                  false);
        },
        Optional.empty());
  }
}
