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

import org.symposia.starter.pdf.FontStyle;
import org.symposia.starter.pdf.PdfFonts;

/**
 * Loads each font once, when first needed. Glyph substitution is disabled, so that text
 * extraction finds the letters of the source instead of ligatures.
 */
final class PrintFonts {

	private static final Map<FontStyle, Integer> WEIGHTS = Map.of(FontStyle.REGULAR, 400, FontStyle.BOLD, 700);

	private final Class<?> resources;

	private final Map<String, TrueTypeFont> loaded = new ConcurrentHashMap<>();

	PrintFonts(PdfFonts fonts) {
		this.resources = fonts.getClass();
	}

	/** Registers the fonts with a document; unused ones are not loaded. */
	void register(PdfRendererBuilder builder, PDDocument document) {
		PrintFont.ALL.forEach(
				(font) -> WEIGHTS.forEach((style, weight) -> builder.useFont(new LazyFont(document, font.file(style)),
						font.family(), weight, BaseRendererBuilder.FontStyle.NORMAL, true)));
	}

	private TrueTypeFont font(String file) {
		return this.loaded.computeIfAbsent(file, this::parsed);
	}

	private TrueTypeFont parsed(String file) {
		try (InputStream stream = Objects.requireNonNull(this.resources.getResourceAsStream("fonts/" + file), file)) {
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
			font.setEnableGsub(false);
			return font;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Embeds a font when the document first needs it. */
	private final class LazyFont extends PDFontSupplier {

		private final PDDocument document;

		private final String file;

		private LazyFont(PDDocument document, String file) {
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
