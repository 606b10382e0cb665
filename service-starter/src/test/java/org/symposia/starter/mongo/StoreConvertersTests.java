package org.symposia.starter.mongo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.core.mapping.event.AfterLoadEvent;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveEvent;

import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class StoreConvertersTests {

	private final MappingMongoConverter converter = converter();

	@Test
	void storeATextByLanguageInItsOrder() {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("ja", "開会");
		texts.put("de", "Eröffnung");
		Document stored = write(new Talk(LocalizedText.of(texts), Locale.forLanguageTag("de-AT")));
		assertThat(stored.get("title", Document.class).keySet()).containsExactly("ja", "de");
		assertThat(read(stored).title()).isEqualTo(LocalizedText.of(texts));
	}

	@Test
	void storeALanguageByItsTag() {
		Document stored = write(new Talk(LocalizedText.of("de", "x"), Locale.forLanguageTag("zh-Hant-TW")));
		assertThat(stored).containsEntry("language", "zh-Hant-TW");
		assertThat(read(stored).language()).isEqualTo(Locale.forLanguageTag("zh-Hant-TW"));
	}

	@Test
	void readATextThatWasStoredBeforeItHadLanguages() {
		assertThat(read(new Document("title", "Opening")).title()).isEqualTo(LocalizedText.of("und", "Opening"));
	}

	@Test
	void readWhatIsMissingAsMissing() {
		assertThat(read(new Document())).isEqualTo(new Talk(null, null));
	}

	@Test
	void writeTheVersionOfTheShape() {
		Document document = new Document();
		new SchemaVersions().onBeforeSave(new BeforeSaveEvent<>(new Talk(null, null), document, "talks"));
		assertThat(document).containsEntry("schema", 1);
		new SchemaVersions().onBeforeSave(new BeforeSaveEvent<>(new Changed(Instant.EPOCH), document, "changed"));
		assertThat(document).containsEntry("schema", 3);
	}

	@Test
	void refuseAShapeOfALaterProgramOnly() {
		for (Document known : new Document[] { new Document("schema", 3), new Document("schema", 1), new Document(),
				new Document("schema", "of another program") }) {
			assertThatNoException().isThrownBy(() -> load(known));
		}
		assertThatIllegalStateException().isThrownBy(() -> load(new Document("_id", "c1").append("schema", 4)))
			.withMessage("changed c1 has schema 4, this program knows 3 only");
	}

	@SuppressWarnings("unchecked")
	private static void load(Document document) {
		Class<Object> type = (Class<Object>) (Class<?>) Changed.class;
		new SchemaVersions().onAfterLoad(new AfterLoadEvent<>(document, type, "changed"));
	}

	private Document write(Talk talk) {
		Document document = new Document();
		this.converter.write(talk, document);
		return document;
	}

	private Talk read(Document document) {
		return this.converter.read(Talk.class, document);
	}

	private static MappingMongoConverter converter() {
		MongoCustomConversions conversions = new MongoCustomConversions(StoreConverters.common());
		MongoMappingContext mapping = new MongoMappingContext();
		mapping.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
		MappingMongoConverter converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, mapping);
		converter.setCustomConversions(conversions);
		converter.afterPropertiesSet();
		return converter;
	}

	record Talk(@Nullable LocalizedText title, @Nullable Locale language) {
	}

	@SchemaVersion(3)
	record Changed(Instant at) {
	}

}
