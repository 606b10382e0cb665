package org.symposia.stack.launch;

import java.util.Map;
import java.util.TreeMap;

/** The institutions of the sample event, as settings of the services. */
final class SampleInstitutions {

	private static final String PREFIX = "SYMPOSIA_INSTITUTIONS_";

	private SampleInstitutions() {
	}

	static Map<String, String> settings() {
		Map<String, String> settings = new TreeMap<>();
		settings.putAll(Map.of(PREFIX + "JIHS_SHORT_NAME", "JIHS", //
				PREFIX + "JIHS_NAME_EN", "Japan Institute for Health Security", //
				PREFIX + "JIHS_NAME_DE", "Japanisches Institut für Gesundheitssicherheit", //
				PREFIX + "JIHS_NAME_JA", "国立健康危機管理研究機構", //
				PREFIX + "JIHS_COUNTRY", "JP", //
				PREFIX + "JIHS_URL", "https://www.jihs.go.jp/"));
		settings.putAll(Map.of(PREFIX + "NUM_SHORT_NAME", "NUM", //
				PREFIX + "NUM_NAME_EN", "Network of University Medicine", //
				PREFIX + "NUM_NAME_DE", "Netzwerk Universitätsmedizin", //
				PREFIX + "NUM_NAME_JA", "ドイツ大学医療ネットワーク", //
				PREFIX + "NUM_COUNTRY", "DE", //
				PREFIX + "NUM_URL", "https://www.netzwerk-universitaetsmedizin.de/"));
		return settings;
	}

}
