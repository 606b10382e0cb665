package org.symposia.starter.mongo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.bson.Document;

import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

import org.symposia.starter.text.LocalizedText;

/**
 * Declares, as a bean, how a service stores value types of its own.
 *
 * @param converters reading and writing converters of Spring Data
 */
public record StoreConverters(List<Converter<?, ?>> converters) {

	static List<Converter<?, ?>> common() {
		return List.of(new TextWriter(), new TextReader(), new PlainTextReader(), new LocaleWriter(),
				new LocaleReader());
	}

	@WritingConverter
	private static final class TextWriter implements Converter<LocalizedText, Document> {

		@Override
		public Document convert(LocalizedText text) {
			return new Document(new LinkedHashMap<String, Object>(text.asMap()));
		}

	}

	@ReadingConverter
	private static final class TextReader implements Converter<Document, LocalizedText> {

		@Override
		public LocalizedText convert(Document document) {
			Map<String, String> texts = new LinkedHashMap<>();
			document.forEach((language, text) -> texts.put(language, String.valueOf(text)));
			return LocalizedText.of(texts);
		}

	}

	/** Texts stored before their field had languages. */
	@ReadingConverter
	private static final class PlainTextReader implements Converter<String, LocalizedText> {

		@Override
		public LocalizedText convert(String text) {
			return LocalizedText.of(LocalizedText.UNDETERMINED, text);
		}

	}

	@WritingConverter
	private static final class LocaleWriter implements Converter<Locale, String> {

		@Override
		public String convert(Locale locale) {
			return locale.toLanguageTag();
		}

	}

	@ReadingConverter
	private static final class LocaleReader implements Converter<String, Locale> {

		@Override
		public Locale convert(String tag) {
			return Locale.forLanguageTag(tag);
		}

	}

}
