package dev.glossdeck.export.pdf.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ObjectFileTest implements Closeable {
  private final ObjectFile file = new ObjectFile();
  private final DictionaryText catalog = new DictionaryText().name("Type", "Catalog");

  ObjectFileTest() throws IOException {
    DictionaryText pages = new DictionaryText().name("Type", "Pages");
    catalog.reference("Pages", file.add(pages.raw("Kids", "[]").number("Count", 0)));
  }

  @AfterEach
  @Override
  public void close() throws IOException {
    file.close();
  }

  @Test
  void findsEachOfManyObjects() throws IOException {
    ArrayText all = new ArrayText();
    for (int i = 0; i < 1000; i++) {
      all.reference(file.add(new DictionaryText().number("I", i)));
    }
    catalog.raw("All", all);

    try (PDDocument read = read()) {
      COSArray found = root(read).getCOSArray(COSName.getPDFName("All"));
      for (int i = 0; i < 1000; i++) {
        assertThat(((COSDictionary) found.getObject(i)).getInt("I")).isEqualTo(i);
      }
    }
  }

  @Test
  void refersToAnObjectThatIsWrittenLater() throws IOException {
    int later = file.reserve();
    catalog.reference("Later", later);
    file.write(later, new DictionaryText().text("T", "Ende (gut) \\ \u0448"));

    try (PDDocument read = read()) {
      COSDictionary found = root(read).getCOSDictionary(COSName.getPDFName("Later"));
      assertThat(found.getString("T")).isEqualTo("Ende (gut) \\ \u0448");
    }
  }

  @Test
  void writesWhatPdfBoxMade() throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write("shared".getBytes(StandardCharsets.US_ASCII));
    }
    COSArray array = new COSArray();
    array.add(new COSFloat(0.0001f));
    array.add(new COSString(new byte[] {0, (byte) 0xFF, '('}));
    COSDictionary plain = new COSDictionary();
    plain.setItem(COSName.getPDFName("A b"), array);
    plain.setBoolean("B", true);
    plain.setItem("One", stream);
    plain.setItem("Two", stream);
    COSDictionary typed = new COSDictionary();
    typed.setItem(COSName.TYPE, COSName.FONT);
    typed.setItem("Plain", plain);
    CosObjects objects = new CosObjects(file);
    catalog.reference("First", objects.add(typed)).reference("Second", objects.add(typed));

    try (PDDocument read = read()) {
      COSDictionary first = root(read).getCOSDictionary(COSName.getPDFName("First"));
      assertThat(root(read).getCOSDictionary(COSName.getPDFName("Second"))).isSameAs(first);
      COSDictionary found = first.getCOSDictionary(COSName.getPDFName("Plain"));
      COSArray values = found.getCOSArray(COSName.getPDFName("A b"));
      assertThat(((COSFloat) values.get(0)).floatValue()).isEqualTo(0.0001f);
      assertThat(((COSString) values.get(1)).getBytes()).containsExactly(0, 0xFF, '(');
      assertThat(found.getBoolean("B", false)).isTrue();
      COSStream content = found.getCOSStream(COSName.getPDFName("One"));
      assertThat(content.toTextString()).isEqualTo("shared");
      assertThat(found.getCOSStream(COSName.getPDFName("Two"))).isSameAs(content);
    }
  }

  @Test
  void isIdentifiedByItsContent() throws IOException {
    byte[] one = bytes();
    byte[] same;
    byte[] other;
    try (ObjectFileTest again = new ObjectFileTest();
        ObjectFileTest more = new ObjectFileTest()) {
      same = again.bytes();
      more.file.add("[]");
      other = more.bytes();
    }

    assertThat(same).isEqualTo(one);
    assertThat(identifier(one)).hasSize(16).isNotEqualTo(identifier(other));
  }

  private static byte[] identifier(byte[] file) throws IOException {
    try (PDDocument read = Loader.loadPDF(file)) {
      return ((COSString) read.getDocument().getDocumentID().get(0)).getBytes();
    }
  }

  private PDDocument read() throws IOException {
    return Loader.loadPDF(bytes());
  }

  private byte[] bytes() throws IOException {
    file.finish(file.add(catalog), file.add(new DictionaryText()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.writeTo(bytes);
    return bytes.toByteArray();
  }

  private static COSDictionary root(PDDocument read) {
    return read.getDocumentCatalog().getCOSObject();
  }
}
