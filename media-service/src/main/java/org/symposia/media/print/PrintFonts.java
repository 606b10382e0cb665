package org.symposia.media.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import org.symposia.starter.pdf.PdfFonts;

/**
 * The fonts of prints, read when first needed and once for all. They are used without
 * ligatures: BIZ UDPGothic joins fl and fi to a sign that no program can read back.
 */
final class PrintFonts {

	private static final Map<String, String> FAMILIES = Map.of("BIZUDPGothic", "BIZ UDPGothic", "NotoSansJP",
			"Noto Sans JP", "NotoSans", "Noto Sans");

	private static final Map<String, Integer> WEIGHTS = Map.of("Regular", 400, "Bold", 700);

	private final Class<?> place;

	private final Map<String, TrueTypeFont> read = new ConcurrentHashMap<>();

	PrintFonts(PdfFonts fonts) {
		this.place = fonts.getClass();
	}

	/** Makes the fonts known to a document; those it does not use are not read. */
	void register(PdfRendererBuilder builder, PDDocument document) {
		FAMILIES.forEach((file, family) -> WEIGHTS
			.forEach((style, weight) -> builder.useFont(new Lazily(document, file + "-" + style + ".ttf"), family,
					weight, BaseRendererBuilder.FontStyle.NORMAL, true)));
	}

	private TrueTypeFont font(String file) {
		return this.read.computeIfAbsent(file, this::parsed);
	}

	private TrueTypeFont parsed(String file) {
		try (InputStream stream = Objects.requireNonNull(this.place.getResourceAsStream("fonts/" + file), file)) {
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
			font.setEnableGsub(false);
			return font;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A font embedded when a document first needs it. */
	private final class Lazily extends PDFontSupplier {

		private final PDDocument document;

		private final String file;

		private Lazily(PDDocument document, String file) {
			super(null);
			this.document = document;
			this.file = file;
		}

		@Override
		public PDFont supply() {
			try {
				return PDType0Font.load(this.document, font(this.file), true);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
