package dev.glossdeck.markup.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "a.png > a.png",
        "img/a.png > img/a.png",
        "./a.png > a.png",
        "@/a.png > a.png",
        "@/img/a b.png > img/a b.png",
        "cafe\u0301.png > caf\u00e9.png",
        "日本.png > 日本.png",
        "a%20b.png > a%20b.png",
        "a..b.png > a..b.png",
        "...png > ...png",
        "a > a",
        "@a.png > @a.png",
        "#1.png > #1.png",
        "a&b'c.png > a&b'c.png"
      })
  void areRelativeToTheDecksFolder(String reference, String name) {
    assertThat(MediaNames.of(reference)).contains(name);
    assertThat(MediaNames.of(" " + reference + "\n")).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "./",
        "@/",
        "/a.png",
        "/etc/passwd",
        ".//a.png",
        "../a.png",
        "./../a.png",
        "img/../a.png",
        "img/..",
        "img/./a.png",
        "././a.png",
        "img//a.png",
        "img/",
        "..",
        ".",
        "C:/a.png",
        "C:a.png",
        "\\\\host\\a.png",
        "a\\b.png",
        "https://example.org/a.png",
        "file:///a.png",
        "data:image/png;base64,AAAA",
        "a\u0000.png",
        "a\nb.png",
        "a\u007F.png",
        "a?.png",
        "a*.png",
        "a|b.png",
        "a\"b.png",
        "<a>.png"
      })
  void neverLeaveTheFolder(String reference) {
    assertThat(MediaNames.of(reference)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "a%20b.png > a b.png",
        "a+b.png > a+b.png",
        "caf%C3%A9.png > caf\u00e9.png",
        "cafe%CC%81.png > caf\u00e9.png",
        "100%.png > 100%.png",
        "a%2.png > a%2.png",
        "a%zz.png > a%zz.png",
        "a%25b.png > a%b.png",
        "a%FF.png > a%FF.png",
        "%2E%2Fa.png > a.png",
        "img%2Fa.png > img/a.png"
      })
  void decodeAddresses(String address, String name) {
    assertThat(MediaNames.ofAddress(address)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%2E%2E/a.png", "..%2Fa.png", "%2Fa.png", "a%00.png", "a%3Ab.png", "a%5Cb.png"})
  void doNotLeaveTheFolderByPercentSignsEither(String address) {
    assertThat(MediaNames.ofAddress(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.png", "100%.png", "a%20b.png", "a%25.png", "a b+c.png", "%"})
  void areReadAgainAsTheyAreWritten(String name) {
    assertThat(MediaNames.ofAddress(MediaNames.toAddress(name))).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "a.mp3, true, false, false, false",
    "a.OGG, true, false, false, false",
    "a.png, false, true, false, false",
    "a.JPG, false, true, false, false",
    "a.svg, false, true, false, false",
    "a.mp4, true, false, true, true",
    "a.webm, true, false, true, true",
    "a.mov, false, false, true, true",
    "a.avi, false, false, true, false",
    "a.html, false, false, false, false",
    "a.exe, false, false, false, false",
    "a.png.js, false, false, false, false",
    "png, false, true, false, false",
    "a, false, false, false, false"
  })
  void tellKindsByTheirEnding(
      String name, boolean isSound, boolean isPicture, boolean isFilm, boolean isPlayed) {
    assertThat(MediaNames.isSound(name)).isEqualTo(isSound);
    assertThat(MediaNames.isPicture(name)).isEqualTo(isPicture);
    assertThat(MediaNames.isFilm(name)).isEqualTo(isFilm);
    assertThat(MediaNames.isPlayed(name)).isEqualTo(isPlayed);
    assertThat(MediaNames.isMedium(name)).isEqualTo(isSound || isPicture || isFilm);
  }
}
