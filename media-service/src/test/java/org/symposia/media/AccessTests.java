package org.symposia.media;

import org.symposia.starter.test.AccessRules;
import org.symposia.starter.test.SymposiaTest;

@SymposiaTest
class AccessTests extends AccessRules {

}
