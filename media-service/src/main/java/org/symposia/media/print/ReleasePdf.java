package org.symposia.media.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import org.symposia.media.html.ArticlePhoto;
import org.symposia.media.html.PrintArticle;
import org.symposia.media.html.PrintFrame;
import org.symposia.starter.pdf.PdfFonts;

/**
 * Prints a release as tagged PDF (PDF/UA-1). Its text is that of the source, with 〓 for
 * characters that no font has, in an element of type {@code Art}; what is added stands
 * before and after it, in elements of type {@code Sect}.
 */
@Component
public class ReleasePdf {

	static {
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.SEVERE));
	}

	private final PrintFonts fonts;

	private final Glyphs glyphs;

	private final String style;

	/** Shared by all documents, otherwise each would load every font. */
	private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

	ReleasePdf(PdfFonts fonts, Glyphs glyphs) {
		this.fonts = new PrintFonts(fonts);
		this.glyphs = glyphs;
		this.style = resource("print/release.css");
	}

	/**
	 * Prints a release; synchronized, since documents share their fonts.
	 * @param source Markdown or plain text
	 * @param title title of the document
	 * @param language language tag of the text
	 * @param photos photos as data URLs
	 * @param frame what stands beside the text, if anything
	 */
	public synchronized byte[] print(String source, String title, String language, List<ArticlePhoto> photos,
			@Nullable PrintFrame frame) {
		String article = framed(PrintArticle.of(source, photos), frame);
		try (PDDocument document = new PDDocument();
				PdfBoxRenderer renderer = builder(document)
					.withW3cDocument(PrintDocument.of(article, title, language, this.style, this.glyphs), "")
					.buildPdfRenderer()) {
			renderer.createPDFWithoutClosing();
			return finished(document, title);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String framed(String article, @Nullable PrintFrame frame) {
		String source = "<article>" + article + "</article>\n";
		return (frame != null) ? frame.head() + source + frame.sheet() : source;
	}

	private static byte[] finished(PDDocument document, String title) throws IOException {
		document.getDocumentInformation().setTitle(title);
		PageNumbers.draw(document);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out);
		return out.toByteArray();
	}

	private PdfRendererBuilder builder(PDDocument document) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		this.fonts.register(builder, document);
		return builder.usePDDocument(document)
			.useCacheStore(CacheStore.PDF_FONT_METRICS, this.metrics)
			.usePdfUaAccessibility(true)
			.usePdfVersion(1.7f)
			.withProducer("Symposia")
			.useUnicodeLineBreaker(new LineBreaker())
			.useUnicodeBidiSplitter(RightToLeft.Splitter::new)
			.useUnicodeBidiReorderer(new RightToLeft())
			.useExternalResourceAccessControl(ReleasePdf::isEmbeddedPhoto,
					ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
			.useExternalResourceAccessControl(ReleasePdf::isEmbeddedPhoto,
					ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
	}

	private static boolean isEmbeddedPhoto(@Nullable String uri, ExternalResourceType type) {
		return uri != null && type == ExternalResourceType.IMAGE_RASTER && uri.startsWith("data:image/jpeg");
	}

	private static String resource(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
