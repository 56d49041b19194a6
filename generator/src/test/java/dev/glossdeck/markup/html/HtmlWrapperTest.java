package dev.glossdeck.markup.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWrapperTest {

  @Test
  void takesOffWhatItPutOn() {
    HtmlWrapper wrapper = new HtmlWrapper(Optional.of("ar-EG"), Optional.of("rtl"), "<b>x</b>");
    assertThat(wrapper.html()).isEqualTo("<div lang=\"ar-EG\" dir=\"rtl\"><b>x</b></div>");
    assertThat(HtmlWrapper.of(wrapper.html())).isEqualTo(wrapper);
  }

  @Test
  void keepsTheLinesThatALearnerAdded() {
    assertThat(HtmlWrapper.of("<div dir=\"rtl\">a<div>b</div></div>").content())
        .isEqualTo("a<div>b</div>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "<div>x</div>",
        "<div dir=\"rtl\">x</div><div>y</div>",
        "<div dir=\"rtl\">x</div> y",
        "<div dir=\"rtl\" style=\"color: red\">x</div>",
        "<div lang=\"\\\" dir=\"rtl\">x</div>"
      })
  void leavesOtherFieldsAsTheyAre(String html) {
    assertThat(HtmlWrapper.of(html))
        .isEqualTo(new HtmlWrapper(Optional.empty(), Optional.empty(), html));
  }

  @Test
  void leavesAnEmptyFieldEmpty() {
    assertThat(new HtmlWrapper(Optional.empty(), Optional.of("rtl"), "").html()).isEmpty();
  }
}
