BEGIN TRANSACTION;
CREATE TABLE calendar (
  day TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO "calendar" VALUES('1969-12-30');
INSERT INTO "calendar" VALUES('1969-12-31');
INSERT INTO "calendar" VALUES('1970-01-01');
INSERT INTO "calendar" VALUES('1970-01-02');
INSERT INTO "calendar" VALUES('2026-11-10');
INSERT INTO "calendar" VALUES('2026-11-11');
INSERT INTO "calendar" VALUES('2026-11-12');
INSERT INTO "calendar" VALUES('2026-11-13');
INSERT INTO "calendar" VALUES('2026-11-14');
INSERT INTO "calendar" VALUES('2026-11-15');
INSERT INTO "calendar" VALUES('2026-11-23');
INSERT INTO "calendar" VALUES('2026-11-24');
INSERT INTO "calendar" VALUES('2026-11-25');
INSERT INTO "calendar" VALUES('2026-11-26');
INSERT INTO "calendar" VALUES('2068-03-25');
INSERT INTO "calendar" VALUES('2068-03-26');
INSERT INTO "calendar" VALUES('2068-03-27');
CREATE TABLE camera_totals (
  camera_id INTEGER PRIMARY KEY REFERENCES cameras (id),
  watched_us INTEGER NOT NULL,
  frames_seen INTEGER NOT NULL,
  frames_classified INTEGER NOT NULL,
  frames_skipped INTEGER NOT NULL
) STRICT;
INSERT INTO "camera_totals" VALUES(1,15660000000,469800,417600,52200);
INSERT INTO "camera_totals" VALUES(2,15420000000,462600,411200,51400);
INSERT INTO "camera_totals" VALUES(3,120000000,3600,3200,400);
CREATE TABLE cameras (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "cameras" VALUES(1,'feeder');
INSERT INTO "cameras" VALUES(2,'Tür ''hinten''');
INSERT INTO "cameras" VALUES(3,'trail
cam');
INSERT INTO "cameras" VALUES(4,'');
CREATE TABLE clip_scores (
  clip_id INTEGER PRIMARY KEY REFERENCES clips (id),
  points TEXT NOT NULL CHECK (json_valid(points)) -- [[milliseconds since clips.started_us, score], …]
) STRICT;
INSERT INTO "clip_scores" VALUES(1,'[[0, 0.0284], [100, 0.6999], [200, 0.431], [300, 0.2131], [400, 0.9865], [500, 0.4038], [600, 0.4003], [700, 0.4827], [800, 0.1426], [900, 0.1019], [1000, 0.3236], [1100, 0.7647], [1200, 0.9641], [1300, 0.4276], [1400, 0.3994], [1500, 0.2214], [1600, 0.0707], [1700, 0.803], [1800, 0.6923], [1900, 0.2749]]');
INSERT INTO "clip_scores" VALUES(2,'[[0, 0.4168], [100, 0.9353], [200, 0.1927], [300, 0.2258], [400, 0.4], [500, 0.7446], [600, 0.5306], [700, 0.2266], [800, 0.0271], [900, 0.5366], [1000, 0.4503], [1100, 0.0546], [1200, 0.6378], [1300, 0.1701], [1400, 0.6577], [1500, 0.1708], [1600, 0.5447], [1700, 0.9219], [1800, 0.0584], [1900, 0.5963]]');
INSERT INTO "clip_scores" VALUES(4,'[[0, 0.3202], [100, 0.4573], [200, 0.0294], [300, 0.0429], [400, 0.8517], [500, 0.412], [600, 0.1198], [700, 0.4179], [800, 0.6458], [900, 0.0308], [1000, 0.8356], [1100, 0.3457], [1200, 0.246], [1300, 0.8445], [1400, 0.4673], [1500, 0.1257], [1600, 0.186], [1700, 0.7157], [1800, 0.5484], [1900, 0.4364]]');
INSERT INTO "clip_scores" VALUES(5,'[[0, 0.7417], [100, 0.3326], [200, 0.1694], [300, 0.6384], [400, 0.2161], [500, 0.2775], [600, 0.06], [700, 0.635], [800, 0.6774], [900, 0.8652], [1000, 0.179], [1100, 0.7586], [1200, 0.2674], [1300, 0.5002], [1400, 0.515], [1500, 0.7282], [1600, 0.104], [1700, 0.4166], [1800, 0.7995], [1900, 0.2524]]');
INSERT INTO "clip_scores" VALUES(6,'[[0, 0.0557], [100, 0.4698], [200, 0.3342], [300, 0.7876], [400, 0.4892], [500, 0.7031], [600, 0.6921], [700, 0.0834], [800, 0.6668], [900, 0.396], [1000, 0.4611], [1100, 0.6482], [1200, 0.4156], [1300, 0.0769], [1400, 0.6099], [1500, 0.6554], [1600, 0.9586], [1700, 0.9544], [1800, 0.04], [1900, 0.6809]]');
INSERT INTO "clip_scores" VALUES(8,'[[0, 0.0942], [100, 0.7168], [200, 0.9859], [300, 0.3798], [400, 0.8492], [500, 0.7173], [600, 0.4958], [700, 0.9096], [800, 0.2915], [900, 0.3226], [1000, 0.7965], [1100, 0.4098], [1200, 0.1173], [1300, 0.5795], [1400, 0.6035], [1500, 0.394], [1600, 0.2624], [1700, 0.3047], [1800, 0.7811], [1900, 0.6028]]');
INSERT INTO "clip_scores" VALUES(9,'[]');
INSERT INTO "clip_scores" VALUES(11,'[[0, 0.1096], [100, 0.927], [200, 0.4194], [300, 0.5838], [400, 0.973], [500, 0.3491], [600, 0.6911], [700, 0.5658], [800, 0.6175], [900, 0.4144], [1000, 0.8095], [1100, 0.5043], [1200, 0.4316], [1300, 0.6137], [1400, 0.6828], [1500, 0.1833], [1600, 0.3272], [1700, 0.3173], [1800, 0.5396], [1900, 0.9968]]');
INSERT INTO "clip_scores" VALUES(12,'[[0, 0.8833], [100, 0.4127], [200, 0.4185], [300, 0.2465], [400, 0.7533], [500, 0.3793], [600, 0.1795], [700, 0.7873], [800, 0.7177], [900, 0.3447], [1000, 0.7868], [1100, 0.6454], [1200, 0.5901], [1300, 0.9413], [1400, 0.3576], [1500, 0.5794], [1600, 0.5884], [1700, 0.3595], [1800, 0.9149], [1900, 0.4907]]');
INSERT INTO "clip_scores" VALUES(13,'[[0, 0.4703], [100, 0.0305], [200, 0.4424], [300, 0.9104], [400, 0.0153], [500, 0.6381], [600, 0.0927], [700, 0.5289], [800, 0.7331], [900, 0.0537], [1000, 0.7405], [1100, 0.113], [1200, 0.3359], [1300, 0.277], [1400, 0.5048], [1500, 0.7113], [1600, 0.6345], [1700, 0.475], [1800, 0.0688], [1900, 0.8536]]');
INSERT INTO "clip_scores" VALUES(15,'[[0, 0.4685], [100, 0.9035], [200, 0.0063], [300, 0.911], [400, 0.6769], [500, 0.4477], [600, 0.5255], [700, 0.3741], [800, 0.2499], [900, 0.5937], [1000, 0.1164], [1100, 0.1332], [1200, 0.6166], [1300, 0.9504], [1400, 0.9903], [1500, 0.46], [1600, 0.7908], [1700, 0.3426], [1800, 0.9931], [1900, 0.3407]]');
INSERT INTO "clip_scores" VALUES(16,'[[0, 0.2702], [100, 0.3713], [200, 0.5931], [300, 0.2769], [400, 0.1752], [500, 0.8422], [600, 0.0724], [700, 0.4332], [800, 0.32], [900, 0.5387], [1000, 0.5988], [1100, 0.4499], [1200, 0.2884], [1300, 0.02], [1400, 0.5815], [1500, 0.8788], [1600, 0.5209], [1700, 0.6758], [1800, 0.2921], [1900, 0.7555]]');
INSERT INTO "clip_scores" VALUES(18,'[]');
INSERT INTO "clip_scores" VALUES(19,'[[0, 0.297], [100, 0.7078], [200, 0.3387], [300, 0.1018], [400, 0.7045], [500, 0.9541], [600, 0.4017], [700, 0.9314], [800, 0.9116], [900, 0.8542], [1000, 0.5428], [1100, 0.8045], [1200, 0.6136], [1300, 0.8872], [1400, 0.1828], [1500, 0.4194], [1600, 0.1923], [1700, 0.326], [1800, 0.015], [1900, 0.4725]]');
INSERT INTO "clip_scores" VALUES(20,'[[0, 0.4916], [100, 0.4573], [200, 0.1635], [300, 0.0417], [400, 0.9899], [500, 0.4706], [600, 0.0826], [700, 0.2217], [800, 0.757], [900, 0.0841], [1000, 0.6828], [1100, 0.3183], [1200, 0.9243], [1300, 0.1909], [1400, 0.8646], [1500, 0.3328], [1600, 0.9703], [1700, 0.7934], [1800, 0.6996], [1900, 0.773]]');
INSERT INTO "clip_scores" VALUES(22,'[[0, 0.2123], [100, 0.9322], [200, 0.2673], [300, 0.5332], [400, 0.3776], [500, 0.1457], [600, 0.9464], [700, 0.4156], [800, 0.8019], [900, 0.3185], [1000, 0.3596], [1100, 0.4268], [1200, 0.1909], [1300, 0.0703], [1400, 0.4223], [1500, 0.3708], [1600, 0.5166], [1700, 0.0717], [1800, 0.0399], [1900, 0.3291]]');
INSERT INTO "clip_scores" VALUES(23,'[[0, 0.2776], [100, 0.0638], [200, 0.5323], [300, 0.7735], [400, 0.4991], [500, 0.9805], [600, 0.5637], [700, 0.0116], [800, 0.4813], [900, 0.6602], [1000, 0.6516], [1100, 0.6062], [1200, 0.0957], [1300, 0.6957], [1400, 0.1327], [1500, 0.0687], [1600, 0.033], [1700, 0.5455], [1800, 0.0867], [1900, 0.9226]]');
INSERT INTO "clip_scores" VALUES(25,'[[0, 0.2414], [100, 0.5026], [200, 0.2905], [300, 0.0224], [400, 0.9495], [500, 0.3052], [600, 0.6216], [700, 0.8835], [800, 0.7755], [900, 0.1389], [1000, 0.3875], [1100, 0.9026], [1200, 0.3645], [1300, 0.6644], [1400, 0.4479], [1500, 0.7541], [1600, 0.6658], [1700, 0.3861], [1800, 0.8502], [1900, 0.3047]]');
INSERT INTO "clip_scores" VALUES(26,'[[0, 0.3175], [100, 0.6957], [200, 0.2496], [300, 0.4832], [400, 0.7509], [500, 0.2256], [600, 0.3274], [700, 0.5283], [800, 0.6228], [900, 0.1454], [1000, 0.1591], [1100, 0.2489], [1200, 0.3446], [1300, 0.8041], [1400, 0.4134], [1500, 0.5572], [1600, 0.1653], [1700, 0.7233], [1800, 0.8126], [1900, 0.5895]]');
INSERT INTO "clip_scores" VALUES(27,'[]');
INSERT INTO "clip_scores" VALUES(29,'[[0, 0.808], [100, 0.5913], [200, 0.609], [300, 0.2853], [400, 0.0247], [500, 0.5869], [600, 0.3425], [700, 0.7668], [800, 0.4859], [900, 0.2182], [1000, 0.0909], [1100, 0.2511], [1200, 0.6367], [1300, 0.5526], [1400, 0.0704], [1500, 0.4793], [1600, 0.3634], [1700, 0.9966], [1800, 0.8525], [1900, 0.7955]]');
INSERT INTO "clip_scores" VALUES(30,'[[0, 0.2345], [100, 0.8834], [200, 0.359], [300, 0.6511], [400, 0.8219], [500, 0.2312], [600, 0.9431], [700, 0.2965], [800, 0.6452], [900, 0.9275], [1000, 0.1724], [1100, 0.1268], [1200, 0.791], [1300, 0.5616], [1400, 0.0879], [1500, 0.9952], [1600, 0.7881], [1700, 0.7667], [1800, 0.765], [1900, 0.0573]]');
INSERT INTO "clip_scores" VALUES(32,'[[0, 0.1704], [100, 0.0378], [200, 0.5025], [300, 0.0214], [400, 0.0714], [500, 0.9443], [600, 0.1377], [700, 0.8056], [800, 0.5651], [900, 0.3529], [1000, 0.5708], [1100, 0.6982], [1200, 0.3384], [1300, 0.526], [1400, 0.6909], [1500, 0.597], [1600, 0.3348], [1700, 0.332], [1800, 0.224], [1900, 0.4218]]');
INSERT INTO "clip_scores" VALUES(33,'[[0, 0.005], [100, 0.2394], [200, 0.2626], [300, 0.1668], [400, 0.0788], [500, 0.389], [600, 0.5316], [700, 0.229], [800, 0.4028], [900, 0.8159], [1000, 0.891], [1100, 0.3434], [1200, 0.0428], [1300, 0.165], [1400, 0.3751], [1500, 0.184], [1600, 0.2231], [1700, 0.6501], [1800, 0.8457], [1900, 0.7636]]');
INSERT INTO "clip_scores" VALUES(34,'[[0, 0.5362], [100, 0.5106], [200, 0.6644], [300, 0.1793], [400, 0.2346], [500, 0.7031], [600, 0.6191], [700, 0.3541], [800, 0.1592], [900, 0.3344], [1000, 0.6465], [1100, 0.2536], [1200, 0.6919], [1300, 0.9678], [1400, 0.0106], [1500, 0.1219], [1600, 0.7205], [1700, 0.7728], [1800, 0.1129], [1900, 0.3125]]');
INSERT INTO "clip_scores" VALUES(36,'[]');
INSERT INTO "clip_scores" VALUES(37,'[[0, 0.8569], [100, 0.1993], [200, 0.388], [300, 0.9476], [400, 0.4374], [500, 0.8951], [600, 0.5103], [700, 0.559], [800, 0.5064], [900, 0.5009], [1000, 0.7908], [1100, 0.124], [1200, 0.2774], [1300, 0.8419], [1400, 0.5106], [1500, 0.9312], [1600, 0.9961], [1700, 0.2164], [1800, 0.7763], [1900, 0.0693]]');
INSERT INTO "clip_scores" VALUES(39,'[[0, 0.6493], [100, 0.2939], [200, 0.5128], [300, 0.3194], [400, 0.1714], [500, 0.6372], [600, 0.8436], [700, 0.4946], [800, 0.5123], [900, 0.3635], [1000, 0.9682], [1100, 0.1327], [1200, 0.8779], [1300, 0.3107], [1400, 0.1636], [1500, 0.427], [1600, 0.5832], [1700, 0.071], [1800, 0.1801], [1900, 0.5191]]');
INSERT INTO "clip_scores" VALUES(40,'[[0, 0.2175], [100, 0.8578], [200, 0.1112], [300, 0.0626], [400, 0.9723], [500, 0.7307], [600, 0.8935], [700, 0.5086], [800, 0.404], [900, 0.63], [1000, 0.546], [1100, 0.2763], [1200, 0.1848], [1300, 0.9088], [1400, 0.2212], [1500, 0.0378], [1600, 0.4195], [1700, 0.3013], [1800, 0.5169], [1900, 0.126]]');
INSERT INTO "clip_scores" VALUES(41,'[[0, 0.4754], [100, 0.3194], [200, 0.2283], [300, 0.8838], [400, 0.202], [500, 0.8117], [600, 0.9352], [700, 0.5719], [800, 0.7005], [900, 0.8578], [1000, 0.9077], [1100, 0.75], [1200, 0.3296], [1300, 0.2413], [1400, 0.4328], [1500, 0.7406], [1600, 0.6817], [1700, 0.3576], [1800, 0.4249], [1900, 0.8095]]');
INSERT INTO "clip_scores" VALUES(43,'[[0, 0.7964], [100, 0.5327], [200, 0.116], [300, 0.2993], [400, 0.2818], [500, 0.4545], [600, 0.5206], [700, 0.4414], [800, 0.9867], [900, 0.8621], [1000, 0.1369], [1100, 0.7455], [1200, 0.5172], [1300, 0.0873], [1400, 0.2869], [1500, 0.5303], [1600, 0.399], [1700, 0.7839], [1800, 0.7739], [1900, 0.2301]]');
INSERT INTO "clip_scores" VALUES(44,'[[0, 0.0019], [100, 0.2805], [200, 0.6303], [300, 0.8966], [400, 0.9141], [500, 0.332], [600, 0.0235], [700, 0.1541], [800, 0.529], [900, 0.9349], [1000, 0.0186], [1100, 0.0947], [1200, 0.313], [1300, 0.8702], [1400, 0.3754], [1500, 0.1615], [1600, 0.1316], [1700, 0.8767], [1800, 0.5444], [1900, 0.7795]]');
INSERT INTO "clip_scores" VALUES(46,'[[0, 0.4683], [100, 0.2076], [200, 0.1131], [300, 0.0892], [400, 0.1215], [500, 0.4153], [600, 0.102], [700, 0.8368], [800, 0.9155], [900, 0.6531], [1000, 0.9989], [1100, 0.6338], [1200, 0.8741], [1300, 0.7636], [1400, 0.4177], [1500, 0.8638], [1600, 0.6523], [1700, 0.5831], [1800, 0.4645], [1900, 0.2867]]');
INSERT INTO "clip_scores" VALUES(47,'[[0, 0.1787], [100, 0.2314], [200, 0.6063], [300, 0.6846], [400, 0.2525], [500, 0.3986], [600, 0.6053], [700, 0.6595], [800, 0.4355], [900, 0.3393], [1000, 0.8787], [1100, 0.2225], [1200, 0.6736], [1300, 0.4621], [1400, 0.2195], [1500, 0.5105], [1600, 0.9903], [1700, 0.1104], [1800, 0.5509], [1900, 0.5033]]');
INSERT INTO "clip_scores" VALUES(48,'[[0, 0.2595], [100, 0.0869], [200, 0.6151], [300, 0.3282], [400, 0.6135], [500, 0.4485], [600, 0.9271], [700, 0.3425], [800, 0.6299], [900, 0.592], [1000, 0.4078], [1100, 0.4399], [1200, 0.4242], [1300, 0.6626], [1400, 0.5434], [1500, 0.6692], [1600, 0.9564], [1700, 0.4616], [1800, 0.6111], [1900, 0.4045]]');
INSERT INTO "clip_scores" VALUES(50,'[[0, 0.4466], [100, 0.0125], [200, 0.396], [300, 0.5667], [400, 0.0788], [500, 0.6687], [600, 0.5141], [700, 0.9919], [800, 0.477], [900, 0.6157], [1000, 0.7807], [1100, 0.9686], [1200, 0.2263], [1300, 0.7197], [1400, 0.9636], [1500, 0.539], [1600, 0.3608], [1700, 0.4654], [1800, 0.2453], [1900, 0.0655]]');
INSERT INTO "clip_scores" VALUES(51,'[[0, 0.3409], [100, 0.0402], [200, 0.3999], [300, 0.4356], [400, 0.0087], [500, 0.5369], [600, 0.6261], [700, 0.2821], [800, 0.3205], [900, 0.3776], [1000, 0.9305], [1100, 0.3438], [1200, 0.3258], [1300, 0.087], [1400, 0.8038], [1500, 0.553], [1600, 0.3933], [1700, 0.2973], [1800, 0.5067], [1900, 0.0981]]');
INSERT INTO "clip_scores" VALUES(53,'[[0, 0.3035], [100, 0.2107], [200, 0.7441], [300, 0.7883], [400, 0.6005], [500, 0.1386], [600, 0.121], [700, 0.0896], [800, 0.5208], [900, 0.763], [1000, 0.3685], [1100, 0.3502], [1200, 0.931], [1300, 0.3041], [1400, 0.2949], [1500, 0.6327], [1600, 0.0454], [1700, 0.9235], [1800, 0.6109], [1900, 0.9573]]');
INSERT INTO "clip_scores" VALUES(54,'[]');
INSERT INTO "clip_scores" VALUES(55,'[[0, 0.5208], [100, 0.6208], [200, 0.4439], [300, 0.6128], [400, 0.1534], [500, 0.7279], [600, 0.0065], [700, 0.6389], [800, 0.1442], [900, 0.6757], [1000, 0.8121], [1100, 0.0605], [1200, 0.0643], [1300, 0.351], [1400, 0.3361], [1500, 0.5904], [1600, 0.8742], [1700, 0.1484], [1800, 0.1243], [1900, 0.9898]]');
INSERT INTO "clip_scores" VALUES(57,'[[0, 0.6634], [100, 0.9895], [200, 0.4375], [300, 0.431], [400, 0.0504], [500, 0.5767], [600, 0.9665], [700, 0.4062], [800, 0.7199], [900, 0.2336], [1000, 0.9532], [1100, 0.1383], [1200, 0.2931], [1300, 0.6059], [1400, 0.6615], [1500, 0.45], [1600, 0.3036], [1700, 0.5352], [1800, 0.6616], [1900, 0.8591]]');
INSERT INTO "clip_scores" VALUES(58,'[[0, 0.7284], [100, 0.4156], [200, 0.9818], [300, 0.5005], [400, 0.6628], [500, 0.2851], [600, 0.1695], [700, 0.2451], [800, 0.8624], [900, 0.5692], [1000, 0.2715], [1100, 0.2905], [1200, 0.8168], [1300, 0.3235], [1400, 0.2073], [1500, 0.4239], [1600, 0.8985], [1700, 0.9342], [1800, 0.8029], [1900, 0.867]]');
INSERT INTO "clip_scores" VALUES(60,'[[0, 0.3847], [100, 0.261], [200, 0.5173], [300, 0.0052], [400, 0.9227], [500, 0.2304], [600, 0.1235], [700, 0.5711], [800, 0.1225], [900, 0.8241], [1000, 0.4321], [1100, 0.5125], [1200, 0.8839], [1300, 0.4136], [1400, 0.9395], [1500, 0.5164], [1600, 0.3873], [1700, 0.1254], [1800, 0.4472], [1900, 0.7125]]');
CREATE TABLE clips (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES sessions (id),
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  model_id INTEGER NOT NULL REFERENCES models (id),
  label TEXT NOT NULL,                   -- the target that it was saved for
  state TEXT NOT NULL CHECK (
    state IN ('recording', 'complete', 'recovered', 'failed', 'expired', 'deleted', 'quarantined')
  ),
  path TEXT NOT NULL UNIQUE,             -- relative to the data folder
  thumbnail TEXT,                        -- likewise
  started_us INTEGER NOT NULL,           -- of the first frame
  triggered_us INTEGER NOT NULL,         -- of the first frame of the visit
  ended_us INTEGER,                      -- of the last frame
  frames INTEGER CHECK (frames > 0),
  width INTEGER,
  height INTEGER,
  codec TEXT,
  bytes INTEGER CHECK (bytes >= 0),
  peak_confidence REAL CHECK (peak_confidence BETWEEN 0 AND 1), -- NULL: it was lost in a crash
  continues_clip_id INTEGER REFERENCES clips (id),
  failure TEXT, locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)), removed_us INTEGER, subjects INTEGER, grounds TEXT CHECK (grounds IS NULL OR json_valid(grounds)),                          -- why it is 'failed'
  CHECK (ended_us >= started_us),
  CHECK (
    state NOT IN ('complete', 'recovered')
    OR (ended_us IS NOT NULL AND frames IS NOT NULL AND width IS NOT NULL AND height IS NOT NULL
        AND codec IS NOT NULL AND bytes IS NOT NULL)
  )
) STRICT;
INSERT INTO "clips" VALUES(1,2,1,1,'Mäuse 🐁','complete','clips/2026/11/24/ü ''1''.mp4','t1.jpg',1795512660000000,1795512663000000,1795512669000000,270,640,480,'h264',1000001,0.9,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(2,1,1,1,'it''s "quoted"; DROP TABLE clips; --','recovered','clips/2026/11/24/ü ''2''.mp4','t2.jpg',1795512720000000,1795512723000000,1795512729000000,270,640,480,'h264',1000002,NULL,1,NULL,0,NULL,2,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":2,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(3,2,1,1,'two
lines','failed','clips/2026/11/24/ü ''3''.mp4',NULL,1795512780000000,1795512783000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,'disk ''full''',0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(4,1,1,1,'','expired','clips/2026/11/24/ü ''4''.mp4','t4.jpg',1795512840000000,1795512843000000,1795512849000000,270,640,480,'h264',1000004,0.9,NULL,NULL,0,NULL,0,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":1,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(5,2,1,1,' ','deleted','clips/2026/11/24/ü ''5''.mp4','t5.jpg',1795512900000000,1795512903000000,1795512909000000,270,640,480,'h264',1000005,0.9,4,NULL,1,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(6,1,1,1,'NULL','quarantined','clips/2026/11/24/ü ''6''.mp4',NULL,1795512960000000,1795512963000000,1795512969000000,270,640,480,'h264',1000006,0.9,5,NULL,0,NULL,2,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":0,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(7,2,1,1,'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx','recording','clips/2026/11/24/ü ''7''.mp4','t7.jpg',1795513020000000,1795513023000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,6,NULL,0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(8,1,1,1,'猫','complete','clips/2026/11/24/ü ''8''.mp4','t8.jpg',1795513080000000,1795513083000000,1795513089000000,270,640,480,'h264',1000008,0.9,NULL,NULL,0,NULL,0,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":2,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(9,2,1,1,'bird','recovered','clips/2026/11/24/ü ''9''.mp4',NULL,1795513140000000,1795513143000000,1795513149000000,270,640,480,'h264',1000009,NULL,8,NULL,0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(10,1,1,1,'Mäuse 🐁','failed','clips/2026/11/24/ü ''10''.mp4','t10.jpg',1795513200000000,1795513203000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,9,'disk ''full''',1,NULL,2,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":1,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(11,2,1,1,'it''s "quoted"; DROP TABLE clips; --','expired','clips/2026/11/24/ü ''11''.mp4','t11.jpg',1795513260000000,1795513263000000,1795513269000000,270,640,480,'h264',1000011,0.9,10,NULL,0,1795513260000001,NULL,NULL);
INSERT INTO "clips" VALUES(12,1,1,1,'two
lines','deleted','clips/2026/11/24/ü ''12''.mp4',NULL,1795513320000000,1795513323000000,1795513329000000,270,640,480,'h264',1000012,0.9,NULL,NULL,0,NULL,0,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":0,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(13,2,1,1,'','quarantined','clips/2026/11/24/ü ''13''.mp4','t13.jpg',1795513380000000,1795513383000000,1795513389000000,270,640,480,'h264',1000013,0.9,12,NULL,0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(14,1,1,1,' ','recording','clips/2026/11/24/ü ''14''.mp4','t14.jpg',1795513440000000,1795513443000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,13,NULL,0,NULL,2,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":2,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(15,2,1,1,'NULL','complete','clips/2026/11/24/ü ''15''.mp4',NULL,1795513500000000,1795513503000000,1795513509000000,270,640,480,'h264',1000015,0.9,14,NULL,1,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(16,1,1,1,'%_\','recovered','clips/2026/11/24/ü ''16''.mp4','t16.jpg',1795513560000000,1795513563000000,1795513569000000,270,640,480,'h264',1000016,NULL,NULL,NULL,0,NULL,0,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":1,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(17,2,1,1,'猫','failed','clips/2026/11/24/ü ''17''.mp4','t17.jpg',1795513620000000,1795513623000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,16,'disk ''full''',0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(18,1,1,1,'bird','expired','clips/2026/11/24/ü ''18''.mp4',NULL,1795513680000000,1795513683000000,1795513689000000,270,640,480,'h264',1000018,0.9,17,NULL,0,NULL,2,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":0,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(19,2,1,1,'Mäuse 🐁','deleted','clips/2026/11/24/ü ''19''.mp4','t19.jpg',1795513740000000,1795513743000000,1795513749000000,270,640,480,'h264',1000019,0.9,18,NULL,0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(20,1,1,1,'it''s "quoted"; DROP TABLE clips; --','quarantined','clips/2026/11/24/ü ''20''.mp4','t20.jpg',1795513800000000,1795513803000000,1795513809000000,270,640,480,'h264',1000020,0.9,NULL,NULL,1,NULL,0,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":2,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(21,2,1,1,'two
lines','recording','clips/2026/11/24/ü ''21''.mp4',NULL,1795513860000000,1795513863000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,20,NULL,0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(22,1,1,1,'','complete','clips/2026/11/24/ü ''22''.mp4','t22.jpg',1795513920000000,1795513923000000,1795513929000000,270,640,480,'h264',1000022,0.9,21,NULL,0,NULL,2,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":1,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(23,2,1,1,' ','recovered','clips/2026/11/24/ü ''23''.mp4','t23.jpg',1795513980000000,1795513983000000,1795513989000000,270,640,480,'h264',1000023,NULL,22,NULL,0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(24,1,1,1,'NULL','failed','clips/2026/11/24/ü ''24''.mp4',NULL,1795514040000000,1795514043000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'disk ''full''',0,NULL,0,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":0,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(25,2,1,1,'%_\','expired','clips/2026/11/24/ü ''25''.mp4','t25.jpg',1795514100000000,1795514103000000,1795514109000000,270,640,480,'h264',1000025,0.9,24,NULL,1,1795514100000001,NULL,NULL);
INSERT INTO "clips" VALUES(26,1,1,1,'猫','deleted','clips/2026/11/24/ü ''26''.mp4','t26.jpg',1795514160000000,1795514163000000,1795514169000000,270,640,480,'h264',1000026,0.9,25,NULL,0,NULL,2,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":2,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(27,2,1,1,'bird','quarantined','clips/2026/11/24/ü ''27''.mp4',NULL,1795514220000000,1795514223000000,1795514229000000,270,640,480,'h264',1000027,0.9,26,NULL,0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(28,1,1,1,'Mäuse 🐁','recording','clips/2026/11/24/ü ''28''.mp4','t28.jpg',1795514280000000,1795514283000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,0,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":1,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(29,2,1,1,'it''s "quoted"; DROP TABLE clips; --','complete','clips/2026/11/24/ü ''29''.mp4','t29.jpg',1795514340000000,1795514343000000,1795514349000000,270,640,480,'h264',1000029,0.9,28,NULL,0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(30,1,1,1,'two
lines','recovered','clips/2026/11/24/ü ''30''.mp4',NULL,1795514400000000,1795514403000000,1795514409000000,270,640,480,'h264',1000030,NULL,29,NULL,1,NULL,2,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":0,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(31,2,1,1,'','failed','clips/2026/11/24/ü ''31''.mp4','t31.jpg',1795514460000000,1795514463000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,30,'disk ''full''',0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(32,1,1,1,' ','expired','clips/2026/11/24/ü ''32''.mp4','t32.jpg',1795514520000000,1795514523000000,1795514529000000,270,640,480,'h264',1000032,0.9,NULL,NULL,0,NULL,0,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":2,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(33,2,1,1,'NULL','deleted','clips/2026/11/24/ü ''33''.mp4',NULL,1795514580000000,1795514583000000,1795514589000000,270,640,480,'h264',1000033,0.9,32,NULL,0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(34,1,1,1,'%_\','quarantined','clips/2026/11/24/ü ''34''.mp4','t34.jpg',1795514640000000,1795514643000000,1795514649000000,270,640,480,'h264',1000034,0.9,33,NULL,0,NULL,2,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":1,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(35,2,1,1,'猫','recording','clips/2026/11/24/ü ''35''.mp4','t35.jpg',1795514700000000,1795514703000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,34,NULL,1,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(36,1,1,1,'bird','complete','clips/2026/11/24/ü ''36''.mp4',NULL,1795514760000000,1795514763000000,1795514769000000,270,640,480,'h264',1000036,0.9,NULL,NULL,0,NULL,0,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":0,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(37,2,1,1,'Mäuse 🐁','recovered','clips/2026/11/24/ü ''37''.mp4','t37.jpg',1795514820000000,1795514823000000,1795514829000000,270,640,480,'h264',1000037,NULL,36,NULL,0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(38,1,1,1,'it''s "quoted"; DROP TABLE clips; --','failed','clips/2026/11/24/ü ''38''.mp4','t38.jpg',1795514880000000,1795514883000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,37,'disk ''full''',0,NULL,2,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":2,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(39,2,1,1,'two
lines','expired','clips/2026/11/24/ü ''39''.mp4',NULL,1795514940000000,1795514943000000,1795514949000000,270,640,480,'h264',1000039,0.9,38,NULL,0,1795514940000001,NULL,NULL);
INSERT INTO "clips" VALUES(40,1,1,1,'','deleted','clips/2026/11/24/ü ''40''.mp4','t40.jpg',1795515000000000,1795515003000000,1795515009000000,270,640,480,'h264',1000040,0.9,NULL,NULL,1,NULL,0,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":1,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(41,2,1,1,' ','quarantined','clips/2026/11/24/ü ''41''.mp4','t41.jpg',1795515060000000,1795515063000000,1795515069000000,270,640,480,'h264',1000041,0.9,40,NULL,0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(42,1,1,1,'NULL','recording','clips/2026/11/24/ü ''42''.mp4',NULL,1795515120000000,1795515123000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,41,NULL,0,NULL,2,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":0,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(43,2,1,1,'%_\','complete','clips/2026/11/24/ü ''43''.mp4','t43.jpg',1795515180000000,1795515183000000,1795515189000000,270,640,480,'h264',1000043,0.9,42,NULL,0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(44,1,1,1,'猫','recovered','clips/2026/11/24/ü ''44''.mp4','t44.jpg',1795515240000000,1795515243000000,1795515249000000,270,640,480,'h264',1000044,NULL,NULL,NULL,0,NULL,0,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":2,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(45,2,1,1,'bird','failed','clips/2026/11/24/ü ''45''.mp4',NULL,1795515300000000,1795515303000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,44,'disk ''full''',1,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(46,1,1,1,'Mäuse 🐁','expired','clips/2026/11/24/ü ''46''.mp4','t46.jpg',1795515360000000,1795515363000000,1795515369000000,270,640,480,'h264',1000046,0.9,45,NULL,0,NULL,2,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":1,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(47,2,1,1,'it''s "quoted"; DROP TABLE clips; --','deleted','clips/2026/11/24/ü ''47''.mp4','t47.jpg',1795515420000000,1795515423000000,1795515429000000,270,640,480,'h264',1000047,0.9,46,NULL,0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(48,1,1,1,'two
lines','quarantined','clips/2026/11/24/ü ''48''.mp4',NULL,1795515480000000,1795515483000000,1795515489000000,270,640,480,'h264',1000048,0.9,NULL,NULL,0,NULL,0,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":0,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(49,2,1,1,'','recording','clips/2026/11/24/ü ''49''.mp4','t49.jpg',1795515540000000,1795515543000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,48,NULL,0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(50,1,1,1,' ','complete','clips/2026/11/24/ü ''50''.mp4','t50.jpg',1795515600000000,1795515603000000,1795515609000000,270,640,480,'h264',1000050,0.9,49,NULL,1,NULL,2,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":2,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(51,2,1,1,'NULL','recovered','clips/2026/11/24/ü ''51''.mp4',NULL,1795515660000000,1795515663000000,1795515669000000,270,640,480,'h264',1000051,NULL,50,NULL,0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(52,1,1,1,'%_\','failed','clips/2026/11/24/ü ''52''.mp4','t52.jpg',1795515720000000,1795515723000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'disk ''full''',0,NULL,0,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":1,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(53,2,1,1,'猫','expired','clips/2026/11/24/ü ''53''.mp4','t53.jpg',1795515780000000,1795515783000000,1795515789000000,270,640,480,'h264',1000053,0.9,52,NULL,0,1795515780000001,NULL,NULL);
INSERT INTO "clips" VALUES(54,1,1,1,'bird','deleted','clips/2026/11/24/ü ''54''.mp4',NULL,1795515840000000,1795515843000000,1795515849000000,270,640,480,'h264',1000054,0.9,53,NULL,0,NULL,2,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":0,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(55,2,1,1,'Mäuse 🐁','quarantined','clips/2026/11/24/ü ''55''.mp4','t55.jpg',1795515900000000,1795515903000000,1795515909000000,270,640,480,'h264',1000055,0.9,54,NULL,1,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(56,1,1,1,'it''s "quoted"; DROP TABLE clips; --','recording','clips/2026/11/24/ü ''56''.mp4','t56.jpg',1795515960000000,1795515963000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,0,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":2,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(57,2,1,1,'two
lines','complete','clips/2026/11/24/ü ''57''.mp4',NULL,1795516020000000,1795516023000000,1795516029000000,270,640,480,'h264',1000057,0.9,56,NULL,0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(58,1,1,1,'','recovered','clips/2026/11/24/ü ''58''.mp4','t58.jpg',1795516080000000,1795516083000000,1795516089000000,270,640,480,'h264',1000058,NULL,57,NULL,0,NULL,2,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":1,"box":[0.0,0.0,1.0,1.0]}');
INSERT INTO "clips" VALUES(59,2,1,1,' ','failed','clips/2026/11/24/ü ''59''.mp4','t59.jpg',1795516140000000,1795516143000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,58,'disk ''full''',0,NULL,NULL,NULL);
INSERT INTO "clips" VALUES(60,1,1,1,'NULL','expired','clips/2026/11/24/ü ''60''.mp4',NULL,1795516200000000,1795516203000000,1795516209000000,270,640,480,'h264',1000060,0.9,NULL,NULL,1,NULL,0,'{"score":0.6,"enter":0.5,"stay":0.35,"dwell_s":0.3,"night":0,"subject":0,"box":[0.0,0.0,1.0,1.0]}');
CREATE TABLE clock_corrections (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES sessions (id),
  noticed_us INTEGER NOT NULL,           -- by the clock after the step
  shift_us INTEGER NOT NULL CHECK (shift_us <> 0),
  reason TEXT NOT NULL CHECK (reason IN ('step', 'by hand')),
  label_changes INTEGER NOT NULL         -- that were shifted; all else of the session was, too
) STRICT;
INSERT INTO "clock_corrections" VALUES(1,2,1795512600000000,-10800000000,'step',40);
INSERT INTO "clock_corrections" VALUES(2,2,1795512600000000,1264896000000000,'step',40);
INSERT INTO "clock_corrections" VALUES(3,2,1795512600000000,1,'by hand',40);
CREATE TABLE heartbeats (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES sessions (id),
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  since_us INTEGER NOT NULL,
  until_us INTEGER NOT NULL,
  frames_seen INTEGER NOT NULL CHECK (frames_seen >= 0),
  frames_classified INTEGER NOT NULL CHECK (frames_classified >= 0),
  frames_skipped INTEGER NOT NULL CHECK (frames_skipped >= 0),
  starts_span INTEGER NOT NULL CHECK (starts_span IN (0, 1)), -- it was not watching just before
  CHECK (until_us >= since_us)
) STRICT;
INSERT INTO "heartbeats" VALUES(1,1,1,1795512600000000,1795512660000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(2,1,1,1795512660000000,1795512720000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(3,1,1,1795512720000000,1795512780000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(4,1,1,1795512780000000,1795512840000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(5,1,1,1795512840000000,1795512900000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(6,1,1,1795512900000000,1795512960000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(7,1,1,1795512960000000,1795513020000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(8,1,1,1795513020000000,1795513080000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(9,1,1,1795513080000000,1795513140000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(10,1,1,1795513140000000,1795513200000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(11,1,1,1795513200000000,1795513260000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(12,1,1,1795513260000000,1795513320000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(13,1,1,1795513320000000,1795513380000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(14,1,1,1795513380000000,1795513440000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(15,1,1,1795513440000000,1795513500000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(16,1,1,1795513500000000,1795513560000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(17,1,1,1795513560000000,1795513620000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(18,1,1,1795513620000000,1795513680000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(19,1,1,1795513680000000,1795513740000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(20,1,1,1795513740000000,1795513800000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(21,1,1,1795513800000000,1795513860000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(22,1,1,1795513860000000,1795513920000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(23,1,1,1795513920000000,1795513980000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(24,1,1,1795513980000000,1795514040000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(25,1,1,1795514040000000,1795514100000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(26,1,1,1795514100000000,1795514160000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(27,1,1,1795514160000000,1795514220000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(28,1,1,1795514220000000,1795514280000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(29,1,1,1795514280000000,1795514340000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(30,1,1,1795514340000000,1795514400000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(31,1,1,1795514400000000,1795514460000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(32,1,1,1795514460000000,1795514520000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(33,1,1,1795514520000000,1795514580000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(34,1,1,1795514580000000,1795514640000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(35,1,1,1795514640000000,1795514700000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(36,1,1,1795514700000000,1795514760000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(37,1,1,1795514760000000,1795514820000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(38,1,1,1795514820000000,1795514880000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(39,1,1,1795514880000000,1795514940000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(40,1,1,1795514940000000,1795515000000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(41,1,1,1795515000000000,1795515060000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(42,1,1,1795515060000000,1795515120000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(43,1,1,1795515120000000,1795515180000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(44,1,1,1795515180000000,1795515240000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(45,1,1,1795515240000000,1795515300000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(46,1,1,1795515300000000,1795515360000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(47,1,1,1795515360000000,1795515420000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(48,1,1,1795515420000000,1795515480000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(49,1,1,1795515480000000,1795515540000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(50,1,1,1795515540000000,1795515600000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(51,1,1,1795515600000000,1795515660000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(52,1,1,1795515660000000,1795515720000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(53,1,1,1795515720000000,1795515780000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(54,1,1,1795515780000000,1795515840000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(55,1,1,1795515840000000,1795515900000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(56,1,1,1795515900000000,1795515960000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(57,1,1,1795515960000000,1795516020000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(58,1,1,1795516020000000,1795516080000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(59,1,1,1795516080000000,1795516140000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(60,1,1,1795516140000000,1795516200000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(61,1,1,1795516200000000,1795516260000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(62,1,1,1795516260000000,1795516320000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(63,1,1,1795516320000000,1795516380000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(64,1,1,1795516380000000,1795516440000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(65,1,1,1795516440000000,1795516500000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(66,1,1,1795516500000000,1795516560000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(67,1,1,1795516560000000,1795516620000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(68,1,1,1795516620000000,1795516680000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(69,1,1,1795516680000000,1795516740000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(70,1,1,1795516740000000,1795516800000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(71,1,1,1795516800000000,1795516860000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(72,1,1,1795516860000000,1795516920000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(73,1,1,1795516920000000,1795516980000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(74,1,1,1795516980000000,1795517040000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(75,1,1,1795517040000000,1795517100000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(76,1,1,1795517100000000,1795517160000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(77,1,1,1795517160000000,1795517220000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(78,1,1,1795517220000000,1795517280000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(79,1,1,1795517280000000,1795517340000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(80,1,1,1795517340000000,1795517400000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(81,1,1,1795517400000000,1795517460000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(82,1,1,1795517460000000,1795517520000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(83,1,1,1795517520000000,1795517580000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(84,1,1,1795517580000000,1795517640000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(85,1,1,1795517640000000,1795517700000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(86,1,1,1795517700000000,1795517760000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(87,1,1,1795517760000000,1795517820000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(88,1,1,1795517820000000,1795517880000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(89,1,1,1795517880000000,1795517940000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(90,1,1,1795517940000000,1795518000000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(91,1,1,1795518000000000,1795518060000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(92,1,1,1795518060000000,1795518120000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(93,1,1,1795518120000000,1795518180000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(94,1,1,1795518180000000,1795518240000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(95,1,1,1795518240000000,1795518300000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(96,1,1,1795518300000000,1795518360000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(97,1,1,1795518360000000,1795518420000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(98,1,1,1795518420000000,1795518480000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(99,1,1,1795518480000000,1795518540000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(100,1,1,1795518540000000,1795518600000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(101,1,1,1795518600000000,1795518660000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(102,1,1,1795518660000000,1795518720000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(103,1,1,1795518720000000,1795518780000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(104,1,1,1795518780000000,1795518840000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(105,1,1,1795518840000000,1795518900000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(106,1,1,1795518900000000,1795518960000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(107,1,1,1795518960000000,1795519020000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(108,1,1,1795519020000000,1795519080000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(109,1,1,1795519080000000,1795519140000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(110,1,1,1795519140000000,1795519200000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(111,1,1,1795519200000000,1795519260000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(112,1,1,1795519260000000,1795519320000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(113,1,1,1795519320000000,1795519380000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(114,1,1,1795519380000000,1795519440000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(115,1,1,1795519440000000,1795519500000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(116,1,1,1795519500000000,1795519560000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(117,1,1,1795519560000000,1795519620000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(118,1,1,1795519620000000,1795519680000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(119,1,1,1795519680000000,1795519740000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(120,1,1,1795519740000000,1795519800000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(121,1,1,1795519800000000,1795519860000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(122,1,1,1795519860000000,1795519920000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(123,1,1,1795519920000000,1795519980000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(124,1,1,1795519980000000,1795520040000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(125,1,1,1795520040000000,1795520100000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(126,1,1,1795520100000000,1795520160000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(127,1,1,1795520160000000,1795520220000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(128,1,1,1795520220000000,1795520280000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(129,1,1,1795520280000000,1795520340000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(130,1,1,1795520340000000,1795520400000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(131,1,1,1795520400000000,1795520460000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(132,1,1,1795520460000000,1795520520000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(133,1,1,1795520520000000,1795520580000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(134,1,1,1795520580000000,1795520640000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(135,1,1,1795520640000000,1795520700000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(136,1,1,1795520700000000,1795520760000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(137,1,1,1795520760000000,1795520820000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(138,1,1,1795520820000000,1795520880000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(139,1,1,1795520880000000,1795520940000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(140,1,1,1795520940000000,1795521000000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(141,1,1,1795521000000000,1795521060000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(142,1,1,1795521060000000,1795521120000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(143,1,1,1795521120000000,1795521180000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(144,1,1,1795521180000000,1795521240000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(145,1,1,1795521240000000,1795521300000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(146,1,1,1795521300000000,1795521360000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(147,1,1,1795521360000000,1795521420000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(148,1,1,1795521420000000,1795521480000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(149,1,1,1795521480000000,1795521540000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(150,1,1,1795521540000000,1795521600000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(151,1,1,1795521600000000,1795521660000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(152,1,1,1795521660000000,1795521720000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(153,1,1,1795521720000000,1795521780000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(154,1,1,1795521780000000,1795521840000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(155,1,1,1795521840000000,1795521900000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(156,1,1,1795521900000000,1795521960000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(157,1,1,1795521960000000,1795522020000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(158,1,1,1795522020000000,1795522080000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(159,1,1,1795522080000000,1795522140000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(160,1,1,1795522140000000,1795522200000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(161,1,1,1795522200000000,1795522260000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(162,1,1,1795522260000000,1795522320000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(163,1,1,1795522320000000,1795522380000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(164,1,1,1795522380000000,1795522440000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(165,1,1,1795522440000000,1795522500000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(166,1,1,1795522500000000,1795522560000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(167,1,1,1795522560000000,1795522620000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(168,1,1,1795522620000000,1795522680000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(169,1,1,1795522680000000,1795522740000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(170,1,1,1795522740000000,1795522800000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(171,1,1,1795522800000000,1795522860000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(172,1,1,1795522860000000,1795522920000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(173,1,1,1795522920000000,1795522980000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(174,1,1,1795522980000000,1795523040000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(175,1,1,1795523040000000,1795523100000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(176,1,1,1795523100000000,1795523160000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(177,1,1,1795523160000000,1795523220000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(178,1,1,1795523220000000,1795523280000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(179,1,1,1795523280000000,1795523340000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(180,1,1,1795523340000000,1795523400000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(181,1,1,1795523400000000,1795523460000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(182,1,1,1795523460000000,1795523520000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(183,1,1,1795523520000000,1795523580000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(184,1,1,1795523580000000,1795523640000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(185,1,1,1795523640000000,1795523700000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(186,1,1,1795523700000000,1795523760000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(187,1,1,1795523760000000,1795523820000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(188,1,1,1795523820000000,1795523880000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(189,1,1,1795523880000000,1795523940000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(190,1,1,1795523940000000,1795524000000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(191,1,1,1795524000000000,1795524060000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(192,1,1,1795524060000000,1795524120000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(193,1,1,1795524120000000,1795524180000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(194,1,1,1795524180000000,1795524240000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(195,1,1,1795524240000000,1795524300000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(196,1,1,1795524300000000,1795524360000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(197,1,1,1795524360000000,1795524420000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(198,1,1,1795524420000000,1795524480000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(199,1,1,1795524480000000,1795524540000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(200,1,1,1795524540000000,1795524600000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(201,1,1,1795524600000000,1795524660000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(202,1,1,1795524660000000,1795524720000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(203,1,1,1795524720000000,1795524780000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(204,1,1,1795524780000000,1795524840000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(205,1,1,1795524840000000,1795524900000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(206,1,1,1795524900000000,1795524960000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(207,1,1,1795524960000000,1795525020000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(208,1,1,1795525020000000,1795525080000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(209,1,1,1795525080000000,1795525140000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(210,1,1,1795525140000000,1795525200000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(211,1,1,1795525200000000,1795525260000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(212,1,1,1795525260000000,1795525320000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(213,1,1,1795525320000000,1795525380000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(214,1,1,1795525380000000,1795525440000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(215,1,1,1795525440000000,1795525500000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(216,1,1,1795525500000000,1795525560000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(217,1,1,1795525560000000,1795525620000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(218,1,1,1795525620000000,1795525680000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(219,1,1,1795525680000000,1795525740000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(220,1,1,1795525740000000,1795525800000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(221,1,1,1795525800000000,1795525860000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(222,1,1,1795525860000000,1795525920000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(223,1,1,1795525920000000,1795525980000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(224,1,1,1795525980000000,1795526040000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(225,1,1,1795526040000000,1795526100000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(226,1,1,1795526100000000,1795526160000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(227,1,1,1795526160000000,1795526220000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(228,1,1,1795526220000000,1795526280000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(229,1,1,1795526280000000,1795526340000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(230,1,1,1795526340000000,1795526400000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(231,1,1,1795526400000000,1795526460000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(232,1,1,1795526460000000,1795526520000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(233,1,1,1795526520000000,1795526580000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(234,1,1,1795526580000000,1795526640000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(235,1,1,1795526640000000,1795526700000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(236,1,1,1795526700000000,1795526760000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(237,1,1,1795526760000000,1795526820000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(238,1,1,1795526820000000,1795526880000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(239,1,1,1795526880000000,1795526940000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(240,1,1,1795526940000000,1795527000000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(241,1,1,1795527000000000,1795527060000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(242,1,1,1795527060000000,1795527120000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(243,1,1,1795527120000000,1795527180000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(244,1,1,1795527180000000,1795527240000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(245,1,1,1795527240000000,1795527300000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(246,1,1,1795527300000000,1795527360000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(247,1,1,1795527360000000,1795527420000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(248,1,1,1795527420000000,1795527480000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(249,1,1,1795527480000000,1795527540000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(250,1,1,1795527540000000,1795527600000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(251,1,1,1795527600000000,1795527660000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(252,1,1,1795527660000000,1795527720000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(253,1,1,1795527720000000,1795527780000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(254,1,1,1795527780000000,1795527840000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(255,1,1,1795527840000000,1795527900000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(256,1,1,1795527900000000,1795527960000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(257,1,1,1795527960000000,1795528020000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(258,1,1,1795528020000000,1795528080000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(259,1,1,1795528080000000,1795528140000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(260,1,1,1795528140000000,1795528200000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(261,1,1,1795528200000000,1795528260000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(262,1,1,1795528260000000,1795528320000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(263,1,1,1795528320000000,1795528380000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(264,1,1,1795528380000000,1795528440000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(265,1,1,1795528440000000,1795528500000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(266,1,1,1795528500000000,1795528560000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(267,1,1,1795528560000000,1795528620000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(268,1,1,1795528620000000,1795528680000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(269,1,1,1795528680000000,1795528740000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(270,1,1,1795528740000000,1795528800000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(271,1,1,1795528800000000,1795528860000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(272,1,1,1795528860000000,1795528920000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(273,1,1,1795528920000000,1795528980000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(274,1,1,1795528980000000,1795529040000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(275,1,1,1795529040000000,1795529100000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(276,1,1,1795529100000000,1795529160000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(277,1,1,1795529160000000,1795529220000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(278,1,1,1795529220000000,1795529280000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(279,1,1,1795529280000000,1795529340000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(280,1,1,1795529340000000,1795529400000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(281,1,1,1795529400000000,1795529460000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(282,1,1,1795529460000000,1795529520000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(283,1,1,1795529520000000,1795529580000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(284,1,1,1795529580000000,1795529640000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(285,1,1,1795529640000000,1795529700000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(286,1,1,1795529700000000,1795529760000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(287,1,1,1795529760000000,1795529820000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(288,1,1,1795529820000000,1795529880000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(289,1,1,1795529880000000,1795529940000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(290,1,1,1795529940000000,1795530000000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(291,1,1,1795530000000000,1795530060000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(292,1,1,1795530060000000,1795530120000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(293,1,1,1795530120000000,1795530180000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(294,1,1,1795530180000000,1795530240000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(295,1,1,1795530240000000,1795530300000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(296,1,1,1795530300000000,1795530360000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(297,1,1,1795530360000000,1795530420000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(298,1,1,1795530420000000,1795530480000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(299,1,1,1795530480000000,1795530540000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(300,1,1,1795530540000000,1795530600000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(301,1,2,1795512600000000,1795512660000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(302,1,2,1795512660000000,1795512720000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(303,1,2,1795512720000000,1795512780000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(304,1,2,1795512780000000,1795512840000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(305,1,2,1795512840000000,1795512900000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(306,1,2,1795512900000000,1795512960000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(307,1,2,1795512960000000,1795513020000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(308,1,2,1795513020000000,1795513080000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(309,1,2,1795513080000000,1795513140000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(310,1,2,1795513140000000,1795513200000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(311,1,2,1795513200000000,1795513260000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(312,1,2,1795513260000000,1795513320000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(313,1,2,1795513320000000,1795513380000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(314,1,2,1795513380000000,1795513440000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(315,1,2,1795513440000000,1795513500000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(316,1,2,1795513500000000,1795513560000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(317,1,2,1795513560000000,1795513620000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(318,1,2,1795513620000000,1795513680000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(319,1,2,1795513680000000,1795513740000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(320,1,2,1795513740000000,1795513800000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(321,1,2,1795513800000000,1795513860000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(322,1,2,1795513860000000,1795513920000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(323,1,2,1795513920000000,1795513980000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(324,1,2,1795513980000000,1795514040000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(325,1,2,1795514040000000,1795514100000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(326,1,2,1795514100000000,1795514160000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(327,1,2,1795514160000000,1795514220000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(328,1,2,1795514220000000,1795514280000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(329,1,2,1795514280000000,1795514340000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(330,1,2,1795514340000000,1795514400000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(331,1,2,1795514400000000,1795514460000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(332,1,2,1795514460000000,1795514520000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(333,1,2,1795514520000000,1795514580000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(334,1,2,1795514580000000,1795514640000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(335,1,2,1795514640000000,1795514700000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(336,1,2,1795514700000000,1795514760000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(337,1,2,1795514760000000,1795514820000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(338,1,2,1795514820000000,1795514880000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(339,1,2,1795514880000000,1795514940000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(340,1,2,1795514940000000,1795515000000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(341,1,2,1795515000000000,1795515060000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(342,1,2,1795515060000000,1795515120000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(343,1,2,1795515120000000,1795515180000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(344,1,2,1795515180000000,1795515240000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(345,1,2,1795515240000000,1795515300000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(346,1,2,1795515300000000,1795515360000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(347,1,2,1795515360000000,1795515420000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(348,1,2,1795515420000000,1795515480000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(349,1,2,1795515480000000,1795515540000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(350,1,2,1795515540000000,1795515600000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(351,1,2,1795515600000000,1795515660000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(352,1,2,1795515660000000,1795515720000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(353,1,2,1795515720000000,1795515780000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(354,1,2,1795515780000000,1795515840000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(355,1,2,1795515840000000,1795515900000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(356,1,2,1795515900000000,1795515960000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(357,1,2,1795515960000000,1795516020000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(358,1,2,1795516020000000,1795516080000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(359,1,2,1795516080000000,1795516140000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(360,1,2,1795516140000000,1795516200000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(361,1,2,1795516200000000,1795516260000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(362,1,2,1795516260000000,1795516320000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(363,1,2,1795516320000000,1795516380000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(364,1,2,1795516380000000,1795516440000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(365,1,2,1795516440000000,1795516500000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(366,1,2,1795516500000000,1795516560000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(367,1,2,1795516560000000,1795516620000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(368,1,2,1795516620000000,1795516680000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(369,1,2,1795516680000000,1795516740000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(370,1,2,1795516740000000,1795516800000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(371,1,2,1795516800000000,1795516860000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(372,1,2,1795516860000000,1795516920000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(373,1,2,1795516920000000,1795516980000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(374,1,2,1795516980000000,1795517040000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(375,1,2,1795517040000000,1795517100000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(376,1,2,1795517100000000,1795517160000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(377,1,2,1795517160000000,1795517220000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(378,1,2,1795517220000000,1795517280000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(379,1,2,1795517280000000,1795517340000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(380,1,2,1795517340000000,1795517400000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(381,1,2,1795517400000000,1795517460000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(382,1,2,1795517460000000,1795517520000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(383,1,2,1795517520000000,1795517580000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(384,1,2,1795517580000000,1795517640000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(385,1,2,1795517640000000,1795517700000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(386,1,2,1795517700000000,1795517760000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(387,1,2,1795517760000000,1795517820000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(388,1,2,1795517820000000,1795517880000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(389,1,2,1795517880000000,1795517940000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(390,1,2,1795517940000000,1795518000000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(391,1,2,1795518000000000,1795518060000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(392,1,2,1795518060000000,1795518120000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(393,1,2,1795518120000000,1795518180000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(394,1,2,1795518180000000,1795518240000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(395,1,2,1795518240000000,1795518300000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(396,1,2,1795518300000000,1795518360000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(397,1,2,1795518360000000,1795518420000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(398,1,2,1795518420000000,1795518480000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(399,1,2,1795518480000000,1795518540000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(400,1,2,1795518540000000,1795518600000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(401,1,2,1795518600000000,1795518660000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(402,1,2,1795518660000000,1795518720000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(403,1,2,1795518720000000,1795518780000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(404,1,2,1795518780000000,1795518840000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(405,1,2,1795518840000000,1795518900000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(406,1,2,1795518900000000,1795518960000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(407,1,2,1795518960000000,1795519020000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(408,1,2,1795519020000000,1795519080000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(409,1,2,1795519080000000,1795519140000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(410,1,2,1795519140000000,1795519200000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(411,1,2,1795519200000000,1795519260000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(412,1,2,1795519260000000,1795519320000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(413,1,2,1795519320000000,1795519380000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(414,1,2,1795519380000000,1795519440000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(415,1,2,1795519440000000,1795519500000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(416,1,2,1795519500000000,1795519560000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(417,1,2,1795519560000000,1795519620000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(418,1,2,1795519620000000,1795519680000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(419,1,2,1795519680000000,1795519740000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(420,1,2,1795519740000000,1795519800000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(421,1,2,1795519800000000,1795519860000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(422,1,2,1795519860000000,1795519920000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(423,1,2,1795519920000000,1795519980000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(424,1,2,1795519980000000,1795520040000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(425,1,2,1795520040000000,1795520100000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(426,1,2,1795520100000000,1795520160000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(427,1,2,1795520160000000,1795520220000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(428,1,2,1795520220000000,1795520280000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(429,1,2,1795520280000000,1795520340000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(430,1,2,1795520340000000,1795520400000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(431,1,2,1795520400000000,1795520460000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(432,1,2,1795520460000000,1795520520000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(433,1,2,1795520520000000,1795520580000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(434,1,2,1795520580000000,1795520640000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(435,1,2,1795520640000000,1795520700000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(436,1,2,1795520700000000,1795520760000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(437,1,2,1795520760000000,1795520820000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(438,1,2,1795520820000000,1795520880000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(439,1,2,1795520880000000,1795520940000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(440,1,2,1795520940000000,1795521000000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(441,1,2,1795521000000000,1795521060000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(442,1,2,1795521060000000,1795521120000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(443,1,2,1795521120000000,1795521180000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(444,1,2,1795521180000000,1795521240000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(445,1,2,1795521240000000,1795521300000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(446,1,2,1795521300000000,1795521360000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(447,1,2,1795521360000000,1795521420000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(448,1,2,1795521420000000,1795521480000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(449,1,2,1795521480000000,1795521540000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(450,1,2,1795521540000000,1795521600000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(451,1,2,1795521600000000,1795521660000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(452,1,2,1795521660000000,1795521720000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(453,1,2,1795521720000000,1795521780000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(454,1,2,1795521780000000,1795521840000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(455,1,2,1795521840000000,1795521900000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(456,1,2,1795521900000000,1795521960000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(457,1,2,1795521960000000,1795522020000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(458,1,2,1795522020000000,1795522080000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(459,1,2,1795522080000000,1795522140000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(460,1,2,1795522140000000,1795522200000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(461,1,2,1795522200000000,1795522260000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(462,1,2,1795522260000000,1795522320000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(463,1,2,1795522320000000,1795522380000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(464,1,2,1795522380000000,1795522440000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(465,1,2,1795522440000000,1795522500000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(466,1,2,1795522500000000,1795522560000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(467,1,2,1795522560000000,1795522620000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(468,1,2,1795522620000000,1795522680000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(469,1,2,1795522680000000,1795522740000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(470,1,2,1795522740000000,1795522800000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(471,1,2,1795522800000000,1795522860000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(472,1,2,1795522860000000,1795522920000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(473,1,2,1795522920000000,1795522980000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(474,1,2,1795522980000000,1795523040000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(475,1,2,1795523040000000,1795523100000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(476,1,2,1795523100000000,1795523160000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(477,1,2,1795523160000000,1795523220000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(478,1,2,1795523220000000,1795523280000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(479,1,2,1795523280000000,1795523340000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(480,1,2,1795523340000000,1795523400000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(481,1,2,1795523400000000,1795523460000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(482,1,2,1795523460000000,1795523520000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(483,1,2,1795523520000000,1795523580000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(484,1,2,1795523580000000,1795523640000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(485,1,2,1795523640000000,1795523700000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(486,1,2,1795523700000000,1795523760000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(487,1,2,1795523760000000,1795523820000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(488,1,2,1795523820000000,1795523880000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(489,1,2,1795523880000000,1795523940000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(490,1,2,1795523940000000,1795524000000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(491,1,2,1795524000000000,1795524060000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(492,1,2,1795524060000000,1795524120000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(493,1,2,1795524120000000,1795524180000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(494,1,2,1795524180000000,1795524240000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(495,1,2,1795524240000000,1795524300000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(496,1,2,1795524300000000,1795524360000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(497,1,2,1795524360000000,1795524420000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(498,1,2,1795524420000000,1795524480000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(499,1,2,1795524480000000,1795524540000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(500,1,2,1795524540000000,1795524600000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(501,1,2,1795524600000000,1795524660000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(502,1,2,1795524660000000,1795524720000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(503,1,2,1795524720000000,1795524780000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(504,1,2,1795524780000000,1795524840000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(505,1,2,1795524840000000,1795524900000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(506,1,2,1795524900000000,1795524960000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(507,1,2,1795524960000000,1795525020000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(508,1,2,1795525020000000,1795525080000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(509,1,2,1795525080000000,1795525140000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(510,1,2,1795525140000000,1795525200000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(511,1,2,1795525200000000,1795525260000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(512,1,2,1795525260000000,1795525320000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(513,1,2,1795525320000000,1795525380000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(514,1,2,1795525380000000,1795525440000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(515,1,2,1795525440000000,1795525500000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(516,1,2,1795525500000000,1795525560000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(517,1,2,1795525560000000,1795525620000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(518,1,2,1795525620000000,1795525680000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(519,1,2,1795525680000000,1795525740000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(520,1,2,1795525740000000,1795525800000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(521,1,2,1795525800000000,1795525860000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(522,1,2,1795525860000000,1795525920000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(523,1,2,1795525920000000,1795525980000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(524,1,2,1795525980000000,1795526040000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(525,1,2,1795526040000000,1795526100000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(526,1,2,1795526100000000,1795526160000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(527,1,2,1795526160000000,1795526220000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(528,1,2,1795526220000000,1795526280000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(529,1,2,1795526280000000,1795526340000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(530,1,2,1795526340000000,1795526400000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(531,1,2,1795526400000000,1795526460000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(532,1,2,1795526460000000,1795526520000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(533,1,2,1795526520000000,1795526580000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(534,1,2,1795526580000000,1795526640000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(535,1,2,1795526640000000,1795526700000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(536,1,2,1795526700000000,1795526760000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(537,1,2,1795526760000000,1795526820000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(538,1,2,1795526820000000,1795526880000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(539,1,2,1795526880000000,1795526940000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(540,1,2,1795526940000000,1795527000000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(541,1,2,1795527000000000,1795527060000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(542,1,2,1795527060000000,1795527120000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(543,1,2,1795527120000000,1795527180000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(544,1,2,1795527180000000,1795527240000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(545,1,2,1795527240000000,1795527300000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(546,1,2,1795527300000000,1795527360000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(547,1,2,1795527360000000,1795527420000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(548,1,2,1795527420000000,1795527480000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(549,1,2,1795527480000000,1795527540000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(550,1,2,1795527540000000,1795527600000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(551,1,2,1795527600000000,1795527660000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(552,1,2,1795527660000000,1795527720000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(553,1,2,1795527720000000,1795527780000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(554,1,2,1795527780000000,1795527840000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(555,1,2,1795527840000000,1795527900000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(556,1,2,1795527900000000,1795527960000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(557,1,2,1795527960000000,1795528020000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(558,1,2,1795528020000000,1795528080000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(559,1,2,1795528080000000,1795528140000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(560,1,2,1795528140000000,1795528200000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(561,1,2,1795528200000000,1795528260000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(562,1,2,1795528260000000,1795528320000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(563,1,2,1795528320000000,1795528380000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(564,1,2,1795528380000000,1795528440000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(565,1,2,1795528440000000,1795528500000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(566,1,2,1795528500000000,1795528560000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(567,1,2,1795528560000000,1795528620000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(568,1,2,1795528620000000,1795528680000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(569,1,2,1795528680000000,1795528740000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(570,1,2,1795528740000000,1795528800000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(571,1,2,1795528800000000,1795528860000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(572,1,2,1795528860000000,1795528920000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(573,1,2,1795528920000000,1795528980000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(574,1,2,1795528980000000,1795529040000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(575,1,2,1795529040000000,1795529100000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(576,1,2,1795529100000000,1795529160000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(577,1,2,1795529160000000,1795529220000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(578,1,2,1795529220000000,1795529280000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(579,1,2,1795529280000000,1795529340000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(580,1,2,1795529340000000,1795529400000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(581,1,2,1795529400000000,1795529460000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(582,1,2,1795529460000000,1795529520000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(583,1,2,1795529520000000,1795529580000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(584,1,2,1795529580000000,1795529640000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(585,1,2,1795529640000000,1795529700000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(586,1,2,1795529700000000,1795529760000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(587,1,2,1795529760000000,1795529820000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(588,1,2,1795529820000000,1795529880000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(589,1,2,1795529880000000,1795529940000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(590,1,2,1795529940000000,1795530000000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(591,1,2,1795530000000000,1795530060000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(592,1,2,1795530060000000,1795530120000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(593,1,2,1795530120000000,1795530180000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(594,1,2,1795530180000000,1795530240000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(595,1,2,1795530240000000,1795530300000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(596,1,2,1795530300000000,1795530360000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(597,1,2,1795530360000000,1795530420000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(598,1,2,1795530420000000,1795530480000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(599,1,2,1795530480000000,1795530540000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(600,1,2,1795530540000000,1795530600000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(601,10,3,1794648600000000,1794648660000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(602,11,3,1794562200000000,1794562260000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(603,20,1,1795620600000000,1795620660000000,1800,1600,200,1);
INSERT INTO "heartbeats" VALUES(604,20,1,1795620660000000,1795620720000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(605,20,1,1795620720000000,1795620780000000,1800,1600,200,0);
INSERT INTO "heartbeats" VALUES(606,20,1,1795620780000000,1795620840000000,0,0,0,0);
INSERT INTO "heartbeats" VALUES(607,20,1,1795620840000000,1795620900000000,1800,1600,200,1);
CREATE TABLE history (
  id TEXT NOT NULL
) STRICT;
INSERT INTO "history" VALUES('0123456789abcdef0123456789abcdef');
CREATE TABLE hour_totals (
  hour_us INTEGER NOT NULL,
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  visits INTEGER NOT NULL,
  shown_us INTEGER NOT NULL,
  PRIMARY KEY (hour_us, camera_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "hour_totals" VALUES(-18000000000,4,1,14399999999);
INSERT INTO "hour_totals" VALUES(-3600000000,4,1,3600000000);
INSERT INTO "hour_totals" VALUES(0,1,2,0);
INSERT INTO "hour_totals" VALUES(0,4,2,3600000000);
INSERT INTO "hour_totals" VALUES(3600000000,4,1,3099996399999999);
INSERT INTO "hour_totals" VALUES(1794560400000000,3,9,60000000);
INSERT INTO "hour_totals" VALUES(1794646800000000,3,7,7000000);
INSERT INTO "hour_totals" VALUES(1795510800000000,1,24,1859987718);
INSERT INTO "hour_totals" VALUES(1795510800000000,2,13,1481675199);
INSERT INTO "hour_totals" VALUES(1795514400000000,1,41,2573556180);
INSERT INTO "hour_totals" VALUES(1795514400000000,2,37,3185658274);
INSERT INTO "hour_totals" VALUES(1795518000000000,1,41,3407224820);
INSERT INTO "hour_totals" VALUES(1795518000000000,2,51,3249163321);
INSERT INTO "hour_totals" VALUES(1795521600000000,1,60,3319872749);
INSERT INTO "hour_totals" VALUES(1795521600000000,2,49,3353139202);
INSERT INTO "hour_totals" VALUES(1795525200000000,1,41,3363880463);
INSERT INTO "hour_totals" VALUES(1795525200000000,2,45,3334187074);
INSERT INTO "hour_totals" VALUES(1795528800000000,1,42,2716342659);
INSERT INTO "hour_totals" VALUES(1795528800000000,2,58,3308828969);
INSERT INTO "hour_totals" VALUES(1795532400000000,1,50,3282030852);
INSERT INTO "hour_totals" VALUES(1795532400000000,2,44,3358978443);
INSERT INTO "hour_totals" VALUES(1795536000000000,1,49,3634143534);
INSERT INTO "hour_totals" VALUES(1795536000000000,2,49,3150107969);
INSERT INTO "hour_totals" VALUES(1795539600000000,1,42,3312062960);
INSERT INTO "hour_totals" VALUES(1795539600000000,2,45,3138581240);
INSERT INTO "hour_totals" VALUES(1795543200000000,1,38,3212711217);
INSERT INTO "hour_totals" VALUES(1795543200000000,2,45,3656721993);
INSERT INTO "hour_totals" VALUES(1795546800000000,1,52,3440570298);
INSERT INTO "hour_totals" VALUES(1795546800000000,2,35,3106400456);
INSERT INTO "hour_totals" VALUES(1795550400000000,1,39,3355573391);
INSERT INTO "hour_totals" VALUES(1795550400000000,2,52,3268064656);
INSERT INTO "hour_totals" VALUES(1795554000000000,1,43,3311378525);
INSERT INTO "hour_totals" VALUES(1795554000000000,2,48,3133078531);
INSERT INTO "hour_totals" VALUES(1795557600000000,1,38,3262496940);
INSERT INTO "hour_totals" VALUES(1795557600000000,2,43,3039361975);
INSERT INTO "hour_totals" VALUES(1795561200000000,1,46,3327314845);
INSERT INTO "hour_totals" VALUES(1795561200000000,2,40,3238029928);
INSERT INTO "hour_totals" VALUES(1795564800000000,1,51,3317704770);
INSERT INTO "hour_totals" VALUES(1795564800000000,2,38,3481296861);
INSERT INTO "hour_totals" VALUES(1795568400000000,1,44,3371590352);
INSERT INTO "hour_totals" VALUES(1795568400000000,2,46,3272602250);
INSERT INTO "hour_totals" VALUES(1795572000000000,1,39,3685210270);
INSERT INTO "hour_totals" VALUES(1795572000000000,2,59,3271290721);
INSERT INTO "hour_totals" VALUES(1795575600000000,1,57,3077480753);
INSERT INTO "hour_totals" VALUES(1795575600000000,2,44,2991010961);
INSERT INTO "hour_totals" VALUES(1795579200000000,1,50,3432244903);
INSERT INTO "hour_totals" VALUES(1795579200000000,2,44,3125378397);
INSERT INTO "hour_totals" VALUES(1795582800000000,1,44,3291251002);
INSERT INTO "hour_totals" VALUES(1795582800000000,2,42,3210293572);
INSERT INTO "hour_totals" VALUES(1795586400000000,1,39,3484056449);
INSERT INTO "hour_totals" VALUES(1795586400000000,2,42,3213109154);
INSERT INTO "hour_totals" VALUES(1795590000000000,1,38,3091984051);
INSERT INTO "hour_totals" VALUES(1795590000000000,2,42,3333876313);
INSERT INTO "hour_totals" VALUES(1795593600000000,1,43,3255675075);
INSERT INTO "hour_totals" VALUES(1795593600000000,2,40,3300316340);
INSERT INTO "hour_totals" VALUES(1795597200000000,1,25,1508781330);
INSERT INTO "hour_totals" VALUES(1795597200000000,2,14,995799664);
INSERT INTO "hour_totals" VALUES(1795600800000000,1,32,3599999999);
INSERT INTO "hour_totals" VALUES(1795618800000000,1,45,44000000);
INSERT INTO "hour_totals" VALUES(3099999600000000,4,1,1);
CREATE TABLE hourly_counts (
  label TEXT NOT NULL,
  hour_us INTEGER NOT NULL,              -- the hour's start
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  changes INTEGER NOT NULL,              -- changes to the label within the hour
  shown_us INTEGER NOT NULL,             -- how long those lasted, also beyond the hour; those still open not yet
  PRIMARY KEY (label, hour_us, camera_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "hourly_counts" VALUES('two
lines',-18000000000,4,1,14399999999);
INSERT INTO "hourly_counts" VALUES('',-3600000000,4,1,3600000000);
INSERT INTO "hourly_counts" VALUES(' ',0,4,1,1);
INSERT INTO "hourly_counts" VALUES('none',0,1,1,0);
INSERT INTO "hourly_counts" VALUES('none',0,4,1,1);
INSERT INTO "hourly_counts" VALUES('two
lines',0,1,1,0);
INSERT INTO "hourly_counts" VALUES('two
lines',0,4,1,3599999999);
INSERT INTO "hourly_counts" VALUES('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',0,1,1,0);
INSERT INTO "hourly_counts" VALUES('',3600000000,4,1,3099996399999999);
INSERT INTO "hourly_counts" VALUES(' ',1794560400000000,3,1,1000000);
INSERT INTO "hourly_counts" VALUES('%_\',1794560400000000,3,2,2000000);
INSERT INTO "hourly_counts" VALUES('NULL',1794560400000000,3,1,1000000);
INSERT INTO "hourly_counts" VALUES('bird',1794560400000000,3,1,1000000);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1794560400000000,3,2,53000000);
INSERT INTO "hourly_counts" VALUES('two
lines',1794560400000000,3,2,2000000);
INSERT INTO "hourly_counts" VALUES('',1794646800000000,3,3,3000000);
INSERT INTO "hourly_counts" VALUES('%_\',1794646800000000,3,1,1000000);
INSERT INTO "hourly_counts" VALUES('bird',1794646800000000,3,2,2000000);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1794646800000000,3,1,1000000);
INSERT INTO "hourly_counts" VALUES('none',1794646800000000,3,2,53000000);
INSERT INTO "hourly_counts" VALUES('',1795510800000000,1,3,288964058);
INSERT INTO "hourly_counts" VALUES('',1795510800000000,2,2,27138500);
INSERT INTO "hourly_counts" VALUES(' ',1795510800000000,1,3,172188914);
INSERT INTO "hourly_counts" VALUES(' ',1795510800000000,2,1,23468752);
INSERT INTO "hourly_counts" VALUES('%_\',1795510800000000,1,4,178304857);
INSERT INTO "hourly_counts" VALUES('%_\',1795510800000000,2,1,42606455);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795510800000000,1,4,445156365);
INSERT INTO "hourly_counts" VALUES('NULL',1795510800000000,1,2,148320109);
INSERT INTO "hourly_counts" VALUES('NULL',1795510800000000,2,2,516272237);
INSERT INTO "hourly_counts" VALUES('bird',1795510800000000,1,1,117049759);
INSERT INTO "hourly_counts" VALUES('bird',1795510800000000,2,3,112746961);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795510800000000,1,2,41423163);
INSERT INTO "hourly_counts" VALUES('none',1795510800000000,1,2,34270381);
INSERT INTO "hourly_counts" VALUES('none',1795510800000000,2,3,343909167);
INSERT INTO "hourly_counts" VALUES('two
lines',1795510800000000,1,2,386551897);
INSERT INTO "hourly_counts" VALUES('two
lines',1795510800000000,2,1,123307323);
INSERT INTO "hourly_counts" VALUES('猫',1795510800000000,1,3,82028596);
INSERT INTO "hourly_counts" VALUES('猫',1795510800000000,2,3,636134971);
INSERT INTO "hourly_counts" VALUES('',1795514400000000,1,2,82166490);
INSERT INTO "hourly_counts" VALUES('',1795514400000000,2,9,851199619);
INSERT INTO "hourly_counts" VALUES(' ',1795514400000000,1,4,403335761);
INSERT INTO "hourly_counts" VALUES(' ',1795514400000000,2,3,324528611);
INSERT INTO "hourly_counts" VALUES('%_\',1795514400000000,1,4,263936746);
INSERT INTO "hourly_counts" VALUES('%_\',1795514400000000,2,4,228058529);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795514400000000,1,5,300595571);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795514400000000,2,5,466305527);
INSERT INTO "hourly_counts" VALUES('NULL',1795514400000000,1,5,418255371);
INSERT INTO "hourly_counts" VALUES('NULL',1795514400000000,2,5,359525438);
INSERT INTO "hourly_counts" VALUES('bird',1795514400000000,1,6,228265486);
INSERT INTO "hourly_counts" VALUES('bird',1795514400000000,2,2,109361168);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795514400000000,1,4,164975289);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795514400000000,2,2,172447319);
INSERT INTO "hourly_counts" VALUES('none',1795514400000000,1,10,995958752);
INSERT INTO "hourly_counts" VALUES('none',1795514400000000,2,6,438599977);
INSERT INTO "hourly_counts" VALUES('two
lines',1795514400000000,1,8,418219339);
INSERT INTO "hourly_counts" VALUES('two
lines',1795514400000000,2,2,336776779);
INSERT INTO "hourly_counts" VALUES('猫',1795514400000000,1,3,293806127);
INSERT INTO "hourly_counts" VALUES('猫',1795514400000000,2,5,337455284);
INSERT INTO "hourly_counts" VALUES('',1795518000000000,1,4,318681210);
INSERT INTO "hourly_counts" VALUES('',1795518000000000,2,7,645673502);
INSERT INTO "hourly_counts" VALUES(' ',1795518000000000,1,8,384350442);
INSERT INTO "hourly_counts" VALUES('%_\',1795518000000000,1,7,943274369);
INSERT INTO "hourly_counts" VALUES('%_\',1795518000000000,2,4,166161411);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795518000000000,1,5,248570453);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795518000000000,2,7,394498786);
INSERT INTO "hourly_counts" VALUES('NULL',1795518000000000,1,3,128404165);
INSERT INTO "hourly_counts" VALUES('NULL',1795518000000000,2,9,507366167);
INSERT INTO "hourly_counts" VALUES('bird',1795518000000000,1,5,435410067);
INSERT INTO "hourly_counts" VALUES('bird',1795518000000000,2,6,585064517);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795518000000000,2,6,216510623);
INSERT INTO "hourly_counts" VALUES('none',1795518000000000,1,5,109870646);
INSERT INTO "hourly_counts" VALUES('none',1795518000000000,2,6,296601024);
INSERT INTO "hourly_counts" VALUES('two
lines',1795518000000000,1,5,726281656);
INSERT INTO "hourly_counts" VALUES('two
lines',1795518000000000,2,4,181591092);
INSERT INTO "hourly_counts" VALUES('猫',1795518000000000,1,4,222252458);
INSERT INTO "hourly_counts" VALUES('猫',1795518000000000,2,8,552297223);
INSERT INTO "hourly_counts" VALUES('',1795521600000000,1,13,647400227);
INSERT INTO "hourly_counts" VALUES('',1795521600000000,2,6,287519244);
INSERT INTO "hourly_counts" VALUES(' ',1795521600000000,1,7,432241926);
INSERT INTO "hourly_counts" VALUES(' ',1795521600000000,2,4,194290699);
INSERT INTO "hourly_counts" VALUES('%_\',1795521600000000,1,8,684990001);
INSERT INTO "hourly_counts" VALUES('%_\',1795521600000000,2,5,309719239);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795521600000000,1,2,44842400);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795521600000000,2,3,316261940);
INSERT INTO "hourly_counts" VALUES('NULL',1795521600000000,1,4,180742526);
INSERT INTO "hourly_counts" VALUES('NULL',1795521600000000,2,7,462607060);
INSERT INTO "hourly_counts" VALUES('bird',1795521600000000,1,4,326137670);
INSERT INTO "hourly_counts" VALUES('bird',1795521600000000,2,6,461911228);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795521600000000,1,7,244936552);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795521600000000,2,4,485027050);
INSERT INTO "hourly_counts" VALUES('none',1795521600000000,1,4,319877848);
INSERT INTO "hourly_counts" VALUES('none',1795521600000000,2,4,255738661);
INSERT INTO "hourly_counts" VALUES('two
lines',1795521600000000,1,11,715410187);
INSERT INTO "hourly_counts" VALUES('two
lines',1795521600000000,2,5,328545795);
INSERT INTO "hourly_counts" VALUES('猫',1795521600000000,1,4,43171260);
INSERT INTO "hourly_counts" VALUES('猫',1795521600000000,2,9,507256947);
INSERT INTO "hourly_counts" VALUES('',1795525200000000,1,4,243034330);
INSERT INTO "hourly_counts" VALUES('',1795525200000000,2,5,445708329);
INSERT INTO "hourly_counts" VALUES(' ',1795525200000000,1,4,439755428);
INSERT INTO "hourly_counts" VALUES(' ',1795525200000000,2,6,593117052);
INSERT INTO "hourly_counts" VALUES('%_\',1795525200000000,1,1,8800875);
INSERT INTO "hourly_counts" VALUES('%_\',1795525200000000,2,7,480587757);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795525200000000,1,2,118235416);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795525200000000,2,7,669101046);
INSERT INTO "hourly_counts" VALUES('NULL',1795525200000000,1,3,258032704);
INSERT INTO "hourly_counts" VALUES('NULL',1795525200000000,2,6,249685906);
INSERT INTO "hourly_counts" VALUES('bird',1795525200000000,1,6,346481333);
INSERT INTO "hourly_counts" VALUES('bird',1795525200000000,2,3,131072522);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795525200000000,1,7,590149841);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795525200000000,2,4,511430935);
INSERT INTO "hourly_counts" VALUES('none',1795525200000000,1,4,196694476);
INSERT INTO "hourly_counts" VALUES('none',1795525200000000,2,5,334202412);
INSERT INTO "hourly_counts" VALUES('two
lines',1795525200000000,1,8,532758312);
INSERT INTO "hourly_counts" VALUES('two
lines',1795525200000000,2,3,69703031);
INSERT INTO "hourly_counts" VALUES('猫',1795525200000000,1,6,826632224);
INSERT INTO "hourly_counts" VALUES('猫',1795525200000000,2,4,183780496);
INSERT INTO "hourly_counts" VALUES('',1795528800000000,1,6,397130383);
INSERT INTO "hourly_counts" VALUES('',1795528800000000,2,3,42775345);
INSERT INTO "hourly_counts" VALUES(' ',1795528800000000,1,4,232512811);
INSERT INTO "hourly_counts" VALUES(' ',1795528800000000,2,7,378675307);
INSERT INTO "hourly_counts" VALUES('%_\',1795528800000000,1,3,199403032);
INSERT INTO "hourly_counts" VALUES('%_\',1795528800000000,2,6,241485391);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795528800000000,1,7,506851016);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795528800000000,2,8,650282175);
INSERT INTO "hourly_counts" VALUES('NULL',1795528800000000,1,5,477838179);
INSERT INTO "hourly_counts" VALUES('NULL',1795528800000000,2,4,224972088);
INSERT INTO "hourly_counts" VALUES('bird',1795528800000000,1,2,86871739);
INSERT INTO "hourly_counts" VALUES('bird',1795528800000000,2,6,198953608);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795528800000000,1,5,284738595);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795528800000000,2,11,806311820);
INSERT INTO "hourly_counts" VALUES('none',1795528800000000,1,6,910491115);
INSERT INTO "hourly_counts" VALUES('none',1795528800000000,2,7,194688486);
INSERT INTO "hourly_counts" VALUES('two
lines',1795528800000000,1,4,282656660);
INSERT INTO "hourly_counts" VALUES('two
lines',1795528800000000,2,6,448940270);
INSERT INTO "hourly_counts" VALUES('猫',1795528800000000,1,6,248340244);
INSERT INTO "hourly_counts" VALUES('猫',1795528800000000,2,7,316432965);
INSERT INTO "hourly_counts" VALUES('',1795532400000000,1,7,285175634);
INSERT INTO "hourly_counts" VALUES('',1795532400000000,2,2,84916707);
INSERT INTO "hourly_counts" VALUES(' ',1795532400000000,1,6,751911225);
INSERT INTO "hourly_counts" VALUES(' ',1795532400000000,2,7,947850014);
INSERT INTO "hourly_counts" VALUES('%_\',1795532400000000,1,5,194128106);
INSERT INTO "hourly_counts" VALUES('%_\',1795532400000000,2,3,301186011);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795532400000000,1,7,298183848);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795532400000000,2,5,294410716);
INSERT INTO "hourly_counts" VALUES('NULL',1795532400000000,1,6,911990588);
INSERT INTO "hourly_counts" VALUES('NULL',1795532400000000,2,7,224322333);
INSERT INTO "hourly_counts" VALUES('bird',1795532400000000,1,6,283865875);
INSERT INTO "hourly_counts" VALUES('bird',1795532400000000,2,5,365064381);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795532400000000,1,2,55625221);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795532400000000,2,4,155534582);
INSERT INTO "hourly_counts" VALUES('none',1795532400000000,1,6,307651674);
INSERT INTO "hourly_counts" VALUES('none',1795532400000000,2,3,215760287);
INSERT INTO "hourly_counts" VALUES('two
lines',1795532400000000,1,5,280674482);
INSERT INTO "hourly_counts" VALUES('two
lines',1795532400000000,2,3,144401709);
INSERT INTO "hourly_counts" VALUES('猫',1795532400000000,1,6,220475873);
INSERT INTO "hourly_counts" VALUES('猫',1795532400000000,2,8,841291990);
INSERT INTO "hourly_counts" VALUES('',1795536000000000,1,8,635350227);
INSERT INTO "hourly_counts" VALUES('',1795536000000000,2,7,728916753);
INSERT INTO "hourly_counts" VALUES(' ',1795536000000000,1,7,593379253);
INSERT INTO "hourly_counts" VALUES(' ',1795536000000000,2,5,307000632);
INSERT INTO "hourly_counts" VALUES('%_\',1795536000000000,1,6,430482360);
INSERT INTO "hourly_counts" VALUES('%_\',1795536000000000,2,3,121111093);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795536000000000,1,2,140135257);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795536000000000,2,4,235868348);
INSERT INTO "hourly_counts" VALUES('NULL',1795536000000000,1,6,644458252);
INSERT INTO "hourly_counts" VALUES('NULL',1795536000000000,2,6,448115025);
INSERT INTO "hourly_counts" VALUES('bird',1795536000000000,1,8,394447683);
INSERT INTO "hourly_counts" VALUES('bird',1795536000000000,2,8,554158569);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795536000000000,1,2,111057823);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795536000000000,2,9,446818081);
INSERT INTO "hourly_counts" VALUES('none',1795536000000000,1,3,46904074);
INSERT INTO "hourly_counts" VALUES('none',1795536000000000,2,9,448369451);
INSERT INTO "hourly_counts" VALUES('two
lines',1795536000000000,1,8,612291091);
INSERT INTO "hourly_counts" VALUES('two
lines',1795536000000000,2,5,245725906);
INSERT INTO "hourly_counts" VALUES('猫',1795536000000000,1,2,72541588);
INSERT INTO "hourly_counts" VALUES('猫',1795536000000000,2,2,62393562);
INSERT INTO "hourly_counts" VALUES('',1795539600000000,2,8,635504698);
INSERT INTO "hourly_counts" VALUES(' ',1795539600000000,1,7,397940737);
INSERT INTO "hourly_counts" VALUES(' ',1795539600000000,2,2,54555055);
INSERT INTO "hourly_counts" VALUES('%_\',1795539600000000,1,5,641393605);
INSERT INTO "hourly_counts" VALUES('%_\',1795539600000000,2,8,489283072);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795539600000000,1,3,229431597);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795539600000000,2,2,103574393);
INSERT INTO "hourly_counts" VALUES('NULL',1795539600000000,1,9,490959680);
INSERT INTO "hourly_counts" VALUES('NULL',1795539600000000,2,8,591962375);
INSERT INTO "hourly_counts" VALUES('bird',1795539600000000,1,4,96771529);
INSERT INTO "hourly_counts" VALUES('bird',1795539600000000,2,3,264502883);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795539600000000,1,5,504014138);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795539600000000,2,5,368436049);
INSERT INTO "hourly_counts" VALUES('none',1795539600000000,1,4,293395004);
INSERT INTO "hourly_counts" VALUES('none',1795539600000000,2,8,500856737);
INSERT INTO "hourly_counts" VALUES('two
lines',1795539600000000,1,5,852343583);
INSERT INTO "hourly_counts" VALUES('two
lines',1795539600000000,2,5,299768214);
INSERT INTO "hourly_counts" VALUES('猫',1795539600000000,1,4,99208091);
INSERT INTO "hourly_counts" VALUES('猫',1795539600000000,2,4,330994501);
INSERT INTO "hourly_counts" VALUES('',1795543200000000,1,5,497721165);
INSERT INTO "hourly_counts" VALUES('',1795543200000000,2,1,456489);
INSERT INTO "hourly_counts" VALUES(' ',1795543200000000,1,4,719098199);
INSERT INTO "hourly_counts" VALUES(' ',1795543200000000,2,2,341852682);
INSERT INTO "hourly_counts" VALUES('%_\',1795543200000000,1,4,296386118);
INSERT INTO "hourly_counts" VALUES('%_\',1795543200000000,2,8,480202783);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795543200000000,1,4,173375505);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795543200000000,2,5,250004047);
INSERT INTO "hourly_counts" VALUES('NULL',1795543200000000,1,5,375849538);
INSERT INTO "hourly_counts" VALUES('NULL',1795543200000000,2,6,523997845);
INSERT INTO "hourly_counts" VALUES('bird',1795543200000000,1,4,392089628);
INSERT INTO "hourly_counts" VALUES('bird',1795543200000000,2,6,543534915);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795543200000000,1,3,138428297);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795543200000000,2,7,812477562);
INSERT INTO "hourly_counts" VALUES('none',1795543200000000,1,7,295243975);
INSERT INTO "hourly_counts" VALUES('none',1795543200000000,2,3,44202950);
INSERT INTO "hourly_counts" VALUES('two
lines',1795543200000000,1,4,313200802);
INSERT INTO "hourly_counts" VALUES('two
lines',1795543200000000,2,4,276825099);
INSERT INTO "hourly_counts" VALUES('猫',1795543200000000,1,5,306561965);
INSERT INTO "hourly_counts" VALUES('猫',1795543200000000,2,6,427370571);
INSERT INTO "hourly_counts" VALUES('',1795546800000000,1,8,1198576078);
INSERT INTO "hourly_counts" VALUES('',1795546800000000,2,4,368973157);
INSERT INTO "hourly_counts" VALUES(' ',1795546800000000,1,3,75754740);
INSERT INTO "hourly_counts" VALUES(' ',1795546800000000,2,5,244478906);
INSERT INTO "hourly_counts" VALUES('%_\',1795546800000000,1,7,226949582);
INSERT INTO "hourly_counts" VALUES('%_\',1795546800000000,2,5,474788867);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795546800000000,1,4,384386611);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795546800000000,2,5,301776322);
INSERT INTO "hourly_counts" VALUES('NULL',1795546800000000,1,3,84761982);
INSERT INTO "hourly_counts" VALUES('NULL',1795546800000000,2,4,513088035);
INSERT INTO "hourly_counts" VALUES('bird',1795546800000000,1,6,316718690);
INSERT INTO "hourly_counts" VALUES('bird',1795546800000000,2,3,127335876);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795546800000000,1,6,216832411);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795546800000000,2,2,141361586);
INSERT INTO "hourly_counts" VALUES('none',1795546800000000,1,5,149421522);
INSERT INTO "hourly_counts" VALUES('none',1795546800000000,2,6,410807651);
INSERT INTO "hourly_counts" VALUES('two
lines',1795546800000000,1,9,512047841);
INSERT INTO "hourly_counts" VALUES('two
lines',1795546800000000,2,3,222828861);
INSERT INTO "hourly_counts" VALUES('猫',1795546800000000,1,6,424542363);
INSERT INTO "hourly_counts" VALUES('猫',1795546800000000,2,4,711768846);
INSERT INTO "hourly_counts" VALUES('',1795550400000000,1,8,626776374);
INSERT INTO "hourly_counts" VALUES('',1795550400000000,2,7,342191668);
INSERT INTO "hourly_counts" VALUES(' ',1795550400000000,1,5,432778406);
INSERT INTO "hourly_counts" VALUES(' ',1795550400000000,2,7,472439835);
INSERT INTO "hourly_counts" VALUES('%_\',1795550400000000,1,4,544524544);
INSERT INTO "hourly_counts" VALUES('%_\',1795550400000000,2,4,378816464);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795550400000000,1,2,285821184);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795550400000000,2,9,468465453);
INSERT INTO "hourly_counts" VALUES('NULL',1795550400000000,1,4,113744310);
INSERT INTO "hourly_counts" VALUES('NULL',1795550400000000,2,3,293783067);
INSERT INTO "hourly_counts" VALUES('bird',1795550400000000,1,1,152180441);
INSERT INTO "hourly_counts" VALUES('bird',1795550400000000,2,5,407963862);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795550400000000,1,4,612827992);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795550400000000,2,10,455352132);
INSERT INTO "hourly_counts" VALUES('none',1795550400000000,1,6,313738065);
INSERT INTO "hourly_counts" VALUES('none',1795550400000000,2,5,320392421);
INSERT INTO "hourly_counts" VALUES('two
lines',1795550400000000,1,5,379155256);
INSERT INTO "hourly_counts" VALUES('two
lines',1795550400000000,2,1,1635910);
INSERT INTO "hourly_counts" VALUES('猫',1795550400000000,1,6,207764884);
INSERT INTO "hourly_counts" VALUES('猫',1795550400000000,2,6,447416265);
INSERT INTO "hourly_counts" VALUES('',1795554000000000,1,5,550479929);
INSERT INTO "hourly_counts" VALUES('',1795554000000000,2,6,337475448);
INSERT INTO "hourly_counts" VALUES(' ',1795554000000000,1,3,182802298);
INSERT INTO "hourly_counts" VALUES(' ',1795554000000000,2,5,302740385);
INSERT INTO "hourly_counts" VALUES('%_\',1795554000000000,1,4,402153917);
INSERT INTO "hourly_counts" VALUES('%_\',1795554000000000,2,5,244483124);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795554000000000,1,6,92400770);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795554000000000,2,5,269693355);
INSERT INTO "hourly_counts" VALUES('NULL',1795554000000000,1,4,207339367);
INSERT INTO "hourly_counts" VALUES('NULL',1795554000000000,2,2,193026558);
INSERT INTO "hourly_counts" VALUES('bird',1795554000000000,1,6,343125498);
INSERT INTO "hourly_counts" VALUES('bird',1795554000000000,2,5,455415057);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795554000000000,1,3,288686309);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795554000000000,2,6,652963160);
INSERT INTO "hourly_counts" VALUES('none',1795554000000000,1,6,239613449);
INSERT INTO "hourly_counts" VALUES('none',1795554000000000,2,5,441884986);
INSERT INTO "hourly_counts" VALUES('two
lines',1795554000000000,1,7,788043038);
INSERT INTO "hourly_counts" VALUES('two
lines',1795554000000000,2,11,398849194);
INSERT INTO "hourly_counts" VALUES('猫',1795554000000000,1,5,456347399);
INSERT INTO "hourly_counts" VALUES('猫',1795554000000000,2,3,278432250);
INSERT INTO "hourly_counts" VALUES('',1795557600000000,1,5,292723481);
INSERT INTO "hourly_counts" VALUES('',1795557600000000,2,6,489007010);
INSERT INTO "hourly_counts" VALUES(' ',1795557600000000,1,8,486437432);
INSERT INTO "hourly_counts" VALUES(' ',1795557600000000,2,5,235441751);
INSERT INTO "hourly_counts" VALUES('%_\',1795557600000000,1,6,433810111);
INSERT INTO "hourly_counts" VALUES('%_\',1795557600000000,2,2,140321548);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795557600000000,1,2,158780547);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795557600000000,2,5,382268544);
INSERT INTO "hourly_counts" VALUES('NULL',1795557600000000,1,3,412506598);
INSERT INTO "hourly_counts" VALUES('NULL',1795557600000000,2,4,75242837);
INSERT INTO "hourly_counts" VALUES('bird',1795557600000000,1,2,210376233);
INSERT INTO "hourly_counts" VALUES('bird',1795557600000000,2,3,247271672);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795557600000000,1,6,753578316);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795557600000000,2,5,685005176);
INSERT INTO "hourly_counts" VALUES('none',1795557600000000,1,4,329560436);
INSERT INTO "hourly_counts" VALUES('none',1795557600000000,2,8,546176054);
INSERT INTO "hourly_counts" VALUES('two
lines',1795557600000000,1,2,68648391);
INSERT INTO "hourly_counts" VALUES('two
lines',1795557600000000,2,9,646330823);
INSERT INTO "hourly_counts" VALUES('猫',1795557600000000,1,4,445635831);
INSERT INTO "hourly_counts" VALUES('猫',1795557600000000,2,4,138472614);
INSERT INTO "hourly_counts" VALUES('',1795561200000000,1,6,466723653);
INSERT INTO "hourly_counts" VALUES('',1795561200000000,2,3,314759669);
INSERT INTO "hourly_counts" VALUES(' ',1795561200000000,1,6,561419494);
INSERT INTO "hourly_counts" VALUES(' ',1795561200000000,2,4,150382016);
INSERT INTO "hourly_counts" VALUES('%_\',1795561200000000,1,5,236777069);
INSERT INTO "hourly_counts" VALUES('%_\',1795561200000000,2,1,4547939);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795561200000000,1,6,300816640);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795561200000000,2,5,464733717);
INSERT INTO "hourly_counts" VALUES('NULL',1795561200000000,1,4,98980051);
INSERT INTO "hourly_counts" VALUES('NULL',1795561200000000,2,7,631443856);
INSERT INTO "hourly_counts" VALUES('bird',1795561200000000,1,4,169725160);
INSERT INTO "hourly_counts" VALUES('bird',1795561200000000,2,6,357353641);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795561200000000,1,6,417869266);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795561200000000,2,6,834800119);
INSERT INTO "hourly_counts" VALUES('none',1795561200000000,1,6,300265205);
INSERT INTO "hourly_counts" VALUES('none',1795561200000000,2,6,362844949);
INSERT INTO "hourly_counts" VALUES('two
lines',1795561200000000,1,4,512716500);
INSERT INTO "hourly_counts" VALUES('two
lines',1795561200000000,2,3,292389009);
INSERT INTO "hourly_counts" VALUES('猫',1795561200000000,1,5,562287012);
INSERT INTO "hourly_counts" VALUES('猫',1795561200000000,2,5,187619962);
INSERT INTO "hourly_counts" VALUES('',1795564800000000,1,4,145532263);
INSERT INTO "hourly_counts" VALUES('',1795564800000000,2,4,626154934);
INSERT INTO "hourly_counts" VALUES(' ',1795564800000000,1,4,173026156);
INSERT INTO "hourly_counts" VALUES(' ',1795564800000000,2,3,311677884);
INSERT INTO "hourly_counts" VALUES('%_\',1795564800000000,1,6,357064919);
INSERT INTO "hourly_counts" VALUES('%_\',1795564800000000,2,3,210853876);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795564800000000,1,7,379512913);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795564800000000,2,6,408205131);
INSERT INTO "hourly_counts" VALUES('NULL',1795564800000000,1,4,213178660);
INSERT INTO "hourly_counts" VALUES('NULL',1795564800000000,2,6,425347581);
INSERT INTO "hourly_counts" VALUES('bird',1795564800000000,1,9,312954235);
INSERT INTO "hourly_counts" VALUES('bird',1795564800000000,2,3,340174398);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795564800000000,1,4,157371045);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795564800000000,2,2,248305087);
INSERT INTO "hourly_counts" VALUES('none',1795564800000000,1,6,299462064);
INSERT INTO "hourly_counts" VALUES('none',1795564800000000,2,1,158627307);
INSERT INTO "hourly_counts" VALUES('two
lines',1795564800000000,1,8,781759273);
INSERT INTO "hourly_counts" VALUES('two
lines',1795564800000000,2,5,448973297);
INSERT INTO "hourly_counts" VALUES('猫',1795564800000000,1,5,797305306);
INSERT INTO "hourly_counts" VALUES('猫',1795564800000000,2,6,461604673);
INSERT INTO "hourly_counts" VALUES('',1795568400000000,1,4,669239324);
INSERT INTO "hourly_counts" VALUES('',1795568400000000,2,1,96697512);
INSERT INTO "hourly_counts" VALUES(' ',1795568400000000,1,2,58262208);
INSERT INTO "hourly_counts" VALUES(' ',1795568400000000,2,6,417966708);
INSERT INTO "hourly_counts" VALUES('%_\',1795568400000000,1,5,429318472);
INSERT INTO "hourly_counts" VALUES('%_\',1795568400000000,2,6,236431151);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795568400000000,1,9,482497849);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795568400000000,2,7,533889351);
INSERT INTO "hourly_counts" VALUES('NULL',1795568400000000,1,4,399066104);
INSERT INTO "hourly_counts" VALUES('NULL',1795568400000000,2,4,400653676);
INSERT INTO "hourly_counts" VALUES('bird',1795568400000000,1,7,425941834);
INSERT INTO "hourly_counts" VALUES('bird',1795568400000000,2,5,229294529);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795568400000000,1,7,714176811);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795568400000000,2,8,505995208);
INSERT INTO "hourly_counts" VALUES('none',1795568400000000,1,5,229979705);
INSERT INTO "hourly_counts" VALUES('none',1795568400000000,2,6,359057641);
INSERT INTO "hourly_counts" VALUES('two
lines',1795568400000000,1,3,102805144);
INSERT INTO "hourly_counts" VALUES('two
lines',1795568400000000,2,3,285756991);
INSERT INTO "hourly_counts" VALUES('猫',1795568400000000,1,3,90282606);
INSERT INTO "hourly_counts" VALUES('猫',1795568400000000,2,6,565917124);
INSERT INTO "hourly_counts" VALUES('',1795572000000000,1,2,158244736);
INSERT INTO "hourly_counts" VALUES('',1795572000000000,2,6,253124282);
INSERT INTO "hourly_counts" VALUES(' ',1795572000000000,1,6,1121317599);
INSERT INTO "hourly_counts" VALUES(' ',1795572000000000,2,7,463325154);
INSERT INTO "hourly_counts" VALUES('%_\',1795572000000000,1,3,359153658);
INSERT INTO "hourly_counts" VALUES('%_\',1795572000000000,2,7,403769798);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795572000000000,1,4,265460950);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795572000000000,2,4,228867712);
INSERT INTO "hourly_counts" VALUES('NULL',1795572000000000,1,4,206194366);
INSERT INTO "hourly_counts" VALUES('NULL',1795572000000000,2,7,140411809);
INSERT INTO "hourly_counts" VALUES('bird',1795572000000000,1,5,446652533);
INSERT INTO "hourly_counts" VALUES('bird',1795572000000000,2,6,129973001);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795572000000000,1,4,332849691);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795572000000000,2,8,706064973);
INSERT INTO "hourly_counts" VALUES('none',1795572000000000,1,1,48370227);
INSERT INTO "hourly_counts" VALUES('none',1795572000000000,2,4,266358388);
INSERT INTO "hourly_counts" VALUES('two
lines',1795572000000000,1,7,614710179);
INSERT INTO "hourly_counts" VALUES('two
lines',1795572000000000,2,12,828623750);
INSERT INTO "hourly_counts" VALUES('猫',1795572000000000,1,4,180626558);
INSERT INTO "hourly_counts" VALUES('猫',1795572000000000,2,2,117130242);
INSERT INTO "hourly_counts" VALUES('',1795575600000000,1,5,151117147);
INSERT INTO "hourly_counts" VALUES('',1795575600000000,2,8,529796919);
INSERT INTO "hourly_counts" VALUES(' ',1795575600000000,1,7,318179688);
INSERT INTO "hourly_counts" VALUES(' ',1795575600000000,2,5,243783859);
INSERT INTO "hourly_counts" VALUES('%_\',1795575600000000,1,4,171681556);
INSERT INTO "hourly_counts" VALUES('%_\',1795575600000000,2,4,186111018);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795575600000000,1,8,728903625);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795575600000000,2,3,137503870);
INSERT INTO "hourly_counts" VALUES('NULL',1795575600000000,1,4,163149284);
INSERT INTO "hourly_counts" VALUES('NULL',1795575600000000,2,5,579615844);
INSERT INTO "hourly_counts" VALUES('bird',1795575600000000,1,5,257127511);
INSERT INTO "hourly_counts" VALUES('bird',1795575600000000,2,7,690080748);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795575600000000,1,6,307661923);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795575600000000,2,3,231715866);
INSERT INTO "hourly_counts" VALUES('none',1795575600000000,1,4,345183669);
INSERT INTO "hourly_counts" VALUES('none',1795575600000000,2,10,637720374);
INSERT INTO "hourly_counts" VALUES('two
lines',1795575600000000,1,10,695039971);
INSERT INTO "hourly_counts" VALUES('two
lines',1795575600000000,2,6,189894513);
INSERT INTO "hourly_counts" VALUES('猫',1795575600000000,1,8,284620048);
INSERT INTO "hourly_counts" VALUES('猫',1795575600000000,2,3,202508324);
INSERT INTO "hourly_counts" VALUES('',1795579200000000,1,3,79173486);
INSERT INTO "hourly_counts" VALUES('',1795579200000000,2,4,454031586);
INSERT INTO "hourly_counts" VALUES(' ',1795579200000000,1,5,324807416);
INSERT INTO "hourly_counts" VALUES(' ',1795579200000000,2,7,446309923);
INSERT INTO "hourly_counts" VALUES('%_\',1795579200000000,1,2,74110319);
INSERT INTO "hourly_counts" VALUES('%_\',1795579200000000,2,5,461502534);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795579200000000,1,7,368192387);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795579200000000,2,7,196741061);
INSERT INTO "hourly_counts" VALUES('NULL',1795579200000000,1,4,397515979);
INSERT INTO "hourly_counts" VALUES('NULL',1795579200000000,2,5,238430635);
INSERT INTO "hourly_counts" VALUES('bird',1795579200000000,1,5,303418961);
INSERT INTO "hourly_counts" VALUES('bird',1795579200000000,2,3,338507484);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795579200000000,1,5,346130314);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795579200000000,2,6,503449530);
INSERT INTO "hourly_counts" VALUES('none',1795579200000000,1,5,268347788);
INSERT INTO "hourly_counts" VALUES('none',1795579200000000,2,7,500939398);
INSERT INTO "hourly_counts" VALUES('two
lines',1795579200000000,1,8,521765363);
INSERT INTO "hourly_counts" VALUES('two
lines',1795579200000000,2,2,179559257);
INSERT INTO "hourly_counts" VALUES('猫',1795579200000000,1,11,1017130678);
INSERT INTO "hourly_counts" VALUES('猫',1795579200000000,2,5,306846387);
INSERT INTO "hourly_counts" VALUES('',1795582800000000,1,5,161983998);
INSERT INTO "hourly_counts" VALUES('',1795582800000000,2,3,205190110);
INSERT INTO "hourly_counts" VALUES(' ',1795582800000000,1,5,519273991);
INSERT INTO "hourly_counts" VALUES(' ',1795582800000000,2,5,126702026);
INSERT INTO "hourly_counts" VALUES('%_\',1795582800000000,1,6,254467003);
INSERT INTO "hourly_counts" VALUES('%_\',1795582800000000,2,3,226016554);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795582800000000,1,5,302975362);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795582800000000,2,9,585538210);
INSERT INTO "hourly_counts" VALUES('NULL',1795582800000000,1,6,362944000);
INSERT INTO "hourly_counts" VALUES('NULL',1795582800000000,2,3,321029370);
INSERT INTO "hourly_counts" VALUES('bird',1795582800000000,1,6,551724702);
INSERT INTO "hourly_counts" VALUES('bird',1795582800000000,2,6,821639904);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795582800000000,1,1,126686068);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795582800000000,2,6,289679392);
INSERT INTO "hourly_counts" VALUES('none',1795582800000000,1,6,311889756);
INSERT INTO "hourly_counts" VALUES('none',1795582800000000,2,8,379499459);
INSERT INTO "hourly_counts" VALUES('two
lines',1795582800000000,1,7,530528666);
INSERT INTO "hourly_counts" VALUES('two
lines',1795582800000000,2,2,397809165);
INSERT INTO "hourly_counts" VALUES('猫',1795582800000000,1,3,480667212);
INSERT INTO "hourly_counts" VALUES('猫',1795582800000000,2,5,236688841);
INSERT INTO "hourly_counts" VALUES('',1795586400000000,1,3,150731515);
INSERT INTO "hourly_counts" VALUES('',1795586400000000,2,3,321423712);
INSERT INTO "hourly_counts" VALUES(' ',1795586400000000,1,3,383781066);
INSERT INTO "hourly_counts" VALUES(' ',1795586400000000,2,7,278028137);
INSERT INTO "hourly_counts" VALUES('%_\',1795586400000000,1,5,854815703);
INSERT INTO "hourly_counts" VALUES('%_\',1795586400000000,2,3,142980729);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795586400000000,1,5,392648585);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795586400000000,2,4,313500616);
INSERT INTO "hourly_counts" VALUES('NULL',1795586400000000,1,7,518496770);
INSERT INTO "hourly_counts" VALUES('NULL',1795586400000000,2,6,378597350);
INSERT INTO "hourly_counts" VALUES('bird',1795586400000000,1,4,243200699);
INSERT INTO "hourly_counts" VALUES('bird',1795586400000000,2,5,650980656);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795586400000000,1,3,405207052);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795586400000000,2,5,661179272);
INSERT INTO "hourly_counts" VALUES('none',1795586400000000,1,5,173668405);
INSERT INTO "hourly_counts" VALUES('none',1795586400000000,2,4,337826806);
INSERT INTO "hourly_counts" VALUES('two
lines',1795586400000000,1,5,267962567);
INSERT INTO "hourly_counts" VALUES('two
lines',1795586400000000,2,5,345739579);
INSERT INTO "hourly_counts" VALUES('猫',1795586400000000,1,4,267212492);
INSERT INTO "hourly_counts" VALUES('猫',1795586400000000,2,4,120679103);
INSERT INTO "hourly_counts" VALUES('',1795590000000000,1,5,334466357);
INSERT INTO "hourly_counts" VALUES('',1795590000000000,2,1,35032069);
INSERT INTO "hourly_counts" VALUES(' ',1795590000000000,1,1,136643684);
INSERT INTO "hourly_counts" VALUES(' ',1795590000000000,2,8,710804436);
INSERT INTO "hourly_counts" VALUES('%_\',1795590000000000,1,7,203732794);
INSERT INTO "hourly_counts" VALUES('%_\',1795590000000000,2,9,783533960);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795590000000000,1,2,123971219);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795590000000000,2,7,621573875);
INSERT INTO "hourly_counts" VALUES('NULL',1795590000000000,1,6,436029169);
INSERT INTO "hourly_counts" VALUES('NULL',1795590000000000,2,2,216628517);
INSERT INTO "hourly_counts" VALUES('bird',1795590000000000,1,3,324867797);
INSERT INTO "hourly_counts" VALUES('bird',1795590000000000,2,2,100850540);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795590000000000,1,6,518754264);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795590000000000,2,4,357524570);
INSERT INTO "hourly_counts" VALUES('none',1795590000000000,1,4,358135337);
INSERT INTO "hourly_counts" VALUES('none',1795590000000000,2,5,362514741);
INSERT INTO "hourly_counts" VALUES('two
lines',1795590000000000,1,5,788470948);
INSERT INTO "hourly_counts" VALUES('two
lines',1795590000000000,2,3,368844594);
INSERT INTO "hourly_counts" VALUES('猫',1795590000000000,1,3,225047819);
INSERT INTO "hourly_counts" VALUES('猫',1795590000000000,2,6,139083752);
INSERT INTO "hourly_counts" VALUES('',1795593600000000,1,1,26932476);
INSERT INTO "hourly_counts" VALUES('',1795593600000000,2,4,648268419);
INSERT INTO "hourly_counts" VALUES(' ',1795593600000000,1,4,857665245);
INSERT INTO "hourly_counts" VALUES(' ',1795593600000000,2,3,331760160);
INSERT INTO "hourly_counts" VALUES('%_\',1795593600000000,1,5,433370172);
INSERT INTO "hourly_counts" VALUES('%_\',1795593600000000,2,4,227039216);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795593600000000,1,6,251147272);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795593600000000,2,7,630635089);
INSERT INTO "hourly_counts" VALUES('NULL',1795593600000000,1,7,937010931);
INSERT INTO "hourly_counts" VALUES('NULL',1795593600000000,2,4,422527825);
INSERT INTO "hourly_counts" VALUES('bird',1795593600000000,1,6,197875243);
INSERT INTO "hourly_counts" VALUES('bird',1795593600000000,2,5,479325647);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795593600000000,1,5,137788415);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795593600000000,2,5,408535516);
INSERT INTO "hourly_counts" VALUES('none',1795593600000000,1,6,429721597);
INSERT INTO "hourly_counts" VALUES('none',1795593600000000,2,4,316059119);
INSERT INTO "hourly_counts" VALUES('two
lines',1795593600000000,1,3,117293384);
INSERT INTO "hourly_counts" VALUES('two
lines',1795593600000000,2,3,20125788);
INSERT INTO "hourly_counts" VALUES('猫',1795593600000000,1,6,296591937);
INSERT INTO "hourly_counts" VALUES('猫',1795593600000000,2,5,132098680);
INSERT INTO "hourly_counts" VALUES('',1795597200000000,1,2,107916565);
INSERT INTO "hourly_counts" VALUES('',1795597200000000,2,1,160668177);
INSERT INTO "hourly_counts" VALUES(' ',1795597200000000,1,4,239551756);
INSERT INTO "hourly_counts" VALUES(' ',1795597200000000,2,3,255556440);
INSERT INTO "hourly_counts" VALUES('%_\',1795597200000000,1,3,67886596);
INSERT INTO "hourly_counts" VALUES('%_\',1795597200000000,2,3,27621783);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795597200000000,1,4,291000863);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795597200000000,2,1,24999274);
INSERT INTO "hourly_counts" VALUES('NULL',1795597200000000,1,2,188072133);
INSERT INTO "hourly_counts" VALUES('NULL',1795597200000000,2,1,28836183);
INSERT INTO "hourly_counts" VALUES('bird',1795597200000000,1,2,150053748);
INSERT INTO "hourly_counts" VALUES('bird',1795597200000000,2,1,64870158);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795597200000000,1,1,13596067);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795597200000000,2,1,188924274);
INSERT INTO "hourly_counts" VALUES('none',1795597200000000,1,4,176614683);
INSERT INTO "hourly_counts" VALUES('none',1795597200000000,2,2,677689801);
INSERT INTO "hourly_counts" VALUES('two
lines',1795597200000000,1,4,269225748);
INSERT INTO "hourly_counts" VALUES('two
lines',1795597200000000,2,1,11035546);
INSERT INTO "hourly_counts" VALUES('猫',1795597200000000,1,3,181477854);
INSERT INTO "hourly_counts" VALUES('猫',1795597200000000,2,2,233287829);
INSERT INTO "hourly_counts" VALUES('',1795600800000000,1,5,3599999992);
INSERT INTO "hourly_counts" VALUES(' ',1795600800000000,1,6,1);
INSERT INTO "hourly_counts" VALUES('%_\',1795600800000000,1,1,0);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795600800000000,1,3,2);
INSERT INTO "hourly_counts" VALUES('NULL',1795600800000000,1,6,1);
INSERT INTO "hourly_counts" VALUES('bird',1795600800000000,1,2,0);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795600800000000,1,1,0);
INSERT INTO "hourly_counts" VALUES('none',1795600800000000,1,8,1);
INSERT INTO "hourly_counts" VALUES('two
lines',1795600800000000,1,6,3);
INSERT INTO "hourly_counts" VALUES('猫',1795600800000000,1,2,0);
INSERT INTO "hourly_counts" VALUES('',1795618800000000,1,6,5000000);
INSERT INTO "hourly_counts" VALUES(' ',1795618800000000,1,3,3000000);
INSERT INTO "hourly_counts" VALUES('%_\',1795618800000000,1,3,3000000);
INSERT INTO "hourly_counts" VALUES('Mäuse 🐁',1795618800000000,1,4,4000000);
INSERT INTO "hourly_counts" VALUES('NULL',1795618800000000,1,4,4000000);
INSERT INTO "hourly_counts" VALUES('bird',1795618800000000,1,6,6000000);
INSERT INTO "hourly_counts" VALUES('it''s "quoted"; DROP TABLE clips; --',1795618800000000,1,5,5000000);
INSERT INTO "hourly_counts" VALUES('none',1795618800000000,1,5,5000000);
INSERT INTO "hourly_counts" VALUES('two
lines',1795618800000000,1,10,10000000);
INSERT INTO "hourly_counts" VALUES('猫',1795618800000000,1,4,4000000);
INSERT INTO "hourly_counts" VALUES('none',3099999600000000,4,1,0);
INSERT INTO "hourly_counts" VALUES('猫',3099999600000000,4,1,1);
CREATE TABLE imported_files (
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  sha256 TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('begun', 'done', 'unreadable')),
  path TEXT NOT NULL,                    -- where it was seen last, …
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  mtime_ns INTEGER NOT NULL,             -- … and as it was then
  session_id INTEGER REFERENCES sessions (id), -- the file's own; NULL: unreadable
  frames INTEGER CHECK (frames >= 0),    -- NULL: not done
  noted_us INTEGER NOT NULL,             -- when its state came to be
  PRIMARY KEY (camera_id, sha256),
  CHECK (state <> 'done' OR (session_id IS NOT NULL AND frames IS NOT NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO "imported_files" VALUES(3,'000000000000000000000000000000000000000000000000000000000000000a','done','/srv/ftp/ü ''10''.MP4',10,-10,10,9,1795512600000010);
INSERT INTO "imported_files" VALUES(3,'000000000000000000000000000000000000000000000000000000000000000b','begun','/srv/ftp/ü ''11''.MP4',11,-11,11,NULL,1795512600000011);
INSERT INTO "imported_files" VALUES(3,'000000000000000000000000000000000000000000000000000000000000000c','unreadable','/srv/ftp/ü ''12''.MP4',12,-12,NULL,NULL,1795512600000012);
INSERT INTO "imported_files" VALUES(3,'000000000000000000000000000000000000000000000000000000000000000d','done','/srv/ftp/ü ''13''.MP4',13,-13,13,9,1795512600000013);
CREATE TABLE incidents (
  id INTEGER PRIMARY KEY,
  session_id INTEGER REFERENCES sessions (id),
  camera_id INTEGER REFERENCES cameras (id),
  at_us INTEGER NOT NULL,
  kind TEXT NOT NULL,                    -- 'camera_lost', 'camera_back', 'clip_failed', 'crashed', …
  detail TEXT NOT NULL
) STRICT;
INSERT INTO "incidents" VALUES(1,NULL,NULL,1795512600000000,'unerhört','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(2,1,NULL,1795512607000000,'camera_lost','');
INSERT INTO "incidents" VALUES(3,1,2,1795512614000000,'unerhört','');
INSERT INTO "incidents" VALUES(4,2,1,1795512621000000,'camera_lost','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(5,4,4,1795512628000000,'unerhört','');
INSERT INTO "incidents" VALUES(6,NULL,NULL,1795512635000000,'camera_lost','');
INSERT INTO "incidents" VALUES(7,1,NULL,1795512642000000,'unerhört','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(8,1,2,1795512649000000,'camera_lost','');
INSERT INTO "incidents" VALUES(9,2,1,1795512656000000,'unerhört','');
INSERT INTO "incidents" VALUES(10,4,4,1795512663000000,'camera_lost','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(11,NULL,NULL,1795512670000000,'unerhört','');
INSERT INTO "incidents" VALUES(12,1,NULL,1795512677000000,'camera_lost','');
INSERT INTO "incidents" VALUES(13,1,2,1795512684000000,'unerhört','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(14,2,1,1795512691000000,'camera_lost','');
INSERT INTO "incidents" VALUES(15,4,4,1795512698000000,'unerhört','');
INSERT INTO "incidents" VALUES(16,NULL,NULL,1795512705000000,'camera_lost','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(17,1,NULL,1795512712000000,'unerhört','');
INSERT INTO "incidents" VALUES(18,1,2,1795512719000000,'camera_lost','');
INSERT INTO "incidents" VALUES(19,2,1,1795512726000000,'unerhört','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(20,4,4,1795512733000000,'camera_lost','');
INSERT INTO "incidents" VALUES(21,NULL,NULL,1795512740000000,'unerhört','');
INSERT INTO "incidents" VALUES(22,1,NULL,1795512747000000,'camera_lost','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(23,1,2,1795512754000000,'unerhört','');
INSERT INTO "incidents" VALUES(24,2,1,1795512761000000,'camera_lost','');
INSERT INTO "incidents" VALUES(25,4,4,1795512768000000,'unerhört','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(26,NULL,NULL,1795512775000000,'camera_lost','');
INSERT INTO "incidents" VALUES(27,1,NULL,1795512782000000,'unerhört','');
INSERT INTO "incidents" VALUES(28,1,2,1795512789000000,'camera_lost','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(29,2,1,1795512796000000,'unerhört','');
INSERT INTO "incidents" VALUES(30,4,4,1795512803000000,'camera_lost','');
INSERT INTO "incidents" VALUES(31,NULL,NULL,1795512810000000,'unerhört','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(32,1,NULL,1795512817000000,'camera_lost','');
INSERT INTO "incidents" VALUES(33,1,2,1795512824000000,'unerhört','');
INSERT INTO "incidents" VALUES(34,2,1,1795512831000000,'camera_lost','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(35,4,4,1795512838000000,'unerhört','');
INSERT INTO "incidents" VALUES(36,NULL,NULL,1795512845000000,'camera_lost','');
INSERT INTO "incidents" VALUES(37,1,NULL,1795512852000000,'unerhört','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(38,1,2,1795512859000000,'camera_lost','');
INSERT INTO "incidents" VALUES(39,2,1,1795512866000000,'unerhört','');
INSERT INTO "incidents" VALUES(40,4,4,1795512873000000,'camera_lost','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(41,NULL,NULL,1795512880000000,'unerhört','');
INSERT INTO "incidents" VALUES(42,1,NULL,1795512887000000,'camera_lost','');
INSERT INTO "incidents" VALUES(43,1,2,1795512894000000,'unerhört','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(44,2,1,1795512901000000,'camera_lost','');
INSERT INTO "incidents" VALUES(45,4,4,1795512908000000,'unerhört','');
INSERT INTO "incidents" VALUES(46,NULL,NULL,1795512915000000,'camera_lost','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(47,1,NULL,1795512922000000,'unerhört','');
INSERT INTO "incidents" VALUES(48,1,2,1795512929000000,'camera_lost','');
INSERT INTO "incidents" VALUES(49,2,1,1795512936000000,'unerhört','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(50,4,4,1795512943000000,'camera_lost','');
INSERT INTO "incidents" VALUES(51,NULL,NULL,1795512950000000,'unerhört','');
INSERT INTO "incidents" VALUES(52,1,NULL,1795512957000000,'camera_lost','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(53,1,2,1795512964000000,'unerhört','');
INSERT INTO "incidents" VALUES(54,2,1,1795512971000000,'camera_lost','');
INSERT INTO "incidents" VALUES(55,4,4,1795512978000000,'unerhört','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(56,NULL,NULL,1795512985000000,'camera_lost','');
INSERT INTO "incidents" VALUES(57,1,NULL,1795512992000000,'unerhört','');
INSERT INTO "incidents" VALUES(58,1,2,1795512999000000,'camera_lost','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(59,2,1,1795513006000000,'unerhört','');
INSERT INTO "incidents" VALUES(60,4,4,1795513013000000,'camera_lost','');
INSERT INTO "incidents" VALUES(61,NULL,NULL,1795513020000000,'unerhört','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(62,1,NULL,1795513027000000,'camera_lost','');
INSERT INTO "incidents" VALUES(63,1,2,1795513034000000,'unerhört','');
INSERT INTO "incidents" VALUES(64,2,1,1795513041000000,'camera_lost','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(65,4,4,1795513048000000,'unerhört','');
INSERT INTO "incidents" VALUES(66,NULL,NULL,1795513055000000,'camera_lost','');
INSERT INTO "incidents" VALUES(67,1,NULL,1795513062000000,'unerhört','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(68,1,2,1795513069000000,'camera_lost','');
INSERT INTO "incidents" VALUES(69,2,1,1795513076000000,'unerhört','');
INSERT INTO "incidents" VALUES(70,4,4,1795513083000000,'camera_lost','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(71,NULL,NULL,1795513090000000,'unerhört','');
INSERT INTO "incidents" VALUES(72,1,NULL,1795513097000000,'camera_lost','');
INSERT INTO "incidents" VALUES(73,1,2,1795513104000000,'unerhört','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(74,2,1,1795513111000000,'camera_lost','');
INSERT INTO "incidents" VALUES(75,4,4,1795513118000000,'unerhört','');
INSERT INTO "incidents" VALUES(76,NULL,NULL,1795513125000000,'camera_lost','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(77,1,NULL,1795513132000000,'unerhört','');
INSERT INTO "incidents" VALUES(78,1,2,1795513139000000,'camera_lost','');
INSERT INTO "incidents" VALUES(79,2,1,1795513146000000,'unerhört','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(80,4,4,1795513153000000,'camera_lost','');
INSERT INTO "incidents" VALUES(81,NULL,NULL,1795513160000000,'unerhört','');
INSERT INTO "incidents" VALUES(82,1,NULL,1795513167000000,'camera_lost','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(83,1,2,1795513174000000,'unerhört','');
INSERT INTO "incidents" VALUES(84,2,1,1795513181000000,'camera_lost','');
INSERT INTO "incidents" VALUES(85,4,4,1795513188000000,'unerhört','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(86,NULL,NULL,1795513195000000,'camera_lost','');
INSERT INTO "incidents" VALUES(87,1,NULL,1795513202000000,'unerhört','');
INSERT INTO "incidents" VALUES(88,1,2,1795513209000000,'camera_lost','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(89,2,1,1795513216000000,'unerhört','');
INSERT INTO "incidents" VALUES(90,4,4,1795513223000000,'camera_lost','');
INSERT INTO "incidents" VALUES(91,NULL,NULL,1795513230000000,'unerhört','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(92,1,NULL,1795513237000000,'camera_lost','');
INSERT INTO "incidents" VALUES(93,1,2,1795513244000000,'unerhört','');
INSERT INTO "incidents" VALUES(94,2,1,1795513251000000,'camera_lost','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(95,4,4,1795513258000000,'unerhört','');
INSERT INTO "incidents" VALUES(96,NULL,NULL,1795513265000000,'camera_lost','');
INSERT INTO "incidents" VALUES(97,1,NULL,1795513272000000,'unerhört','it''s gone
it''s gone
it''s gone
');
INSERT INTO "incidents" VALUES(98,1,2,1795513279000000,'camera_lost','');
INSERT INTO "incidents" VALUES(99,2,1,1795513286000000,'unerhört','');
INSERT INTO "incidents" VALUES(100,4,4,1795513293000000,'camera_lost','it''s gone
it''s gone
it''s gone
');
CREATE TABLE label_changes (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES sessions (id),
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  model_id INTEGER NOT NULL REFERENCES models (id),
  at_us INTEGER NOT NULL,                -- of the first frame that carried the label
  frame_seq INTEGER NOT NULL CHECK (frame_seq >= 0),
  previous_label TEXT NOT NULL,
  label TEXT NOT NULL,
  detail TEXT,                           -- where the label is a group: its likeliest member
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1), previous_subjects INTEGER, previous_at_once INTEGER,
  CHECK (label <> previous_label)
) STRICT;
INSERT INTO "label_changes" VALUES(1,1,1,2,1795512620544041,0,'none','%_\','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2,1,1,2,1795512665911072,1,'%_\','','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(3,1,1,2,1795512700396090,2,'','NULL',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(4,1,1,2,1795512722533374,3,'NULL',' ',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(5,1,1,2,1795512723405707,4,' ','none','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(6,1,1,2,1795512745735149,5,'none','Mäuse 🐁',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(7,1,1,2,1795512769849915,6,'Mäuse 🐁','','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(8,1,1,2,1795512959301392,7,'','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(9,1,1,2,1795513039514423,8,'%_\','Mäuse 🐁','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(10,1,1,2,1795513145625652,9,'Mäuse 🐁','none',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(11,1,1,2,1795513157566591,10,'none','猫','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(12,1,1,2,1795513162571390,11,'猫','two
lines',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(13,1,1,2,1795513178741257,12,'two
lines','it''s "quoted"; DROP TABLE clips; --','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(14,1,1,2,1795513184913212,13,'it''s "quoted"; DROP TABLE clips; --',' ','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(15,1,1,2,1795513268668275,14,' ','bird',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(16,1,1,2,1795513385718034,15,'bird','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(17,1,1,2,1795513450745597,16,'','猫','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(18,1,1,2,1795513468832562,17,'猫','%_\',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(19,1,1,2,1795513506419964,18,'%_\','Mäuse 🐁','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(20,1,1,2,1795513514609340,19,'Mäuse 🐁',' ',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(21,1,1,2,1795513602170858,20,' ','猫','',0.0,2,1);
INSERT INTO "label_changes" VALUES(22,1,1,2,1795513661107690,21,'猫','Mäuse 🐁',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(23,1,1,2,1795513967848684,22,'Mäuse 🐁','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(24,1,1,2,1795514338230714,23,'two
lines','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(25,1,1,2,1795514373481922,24,'it''s "quoted"; DROP TABLE clips; --','%_\','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(26,1,1,2,1795514388619315,25,'%_\','NULL','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(27,1,1,2,1795514514802140,26,'NULL','none',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(28,1,1,2,1795514548942435,27,'none','bird','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(29,1,1,2,1795514555045388,28,'bird','%_\','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(30,1,1,2,1795514589769241,29,'%_\','NULL','',1.0,2,1);
INSERT INTO "label_changes" VALUES(31,1,1,2,1795514799844291,30,'NULL','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(32,1,1,2,1795514882892820,31,'none','猫','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(33,1,1,2,1795515012609344,32,'猫',' ','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(34,1,1,2,1795515165007700,33,' ','bird','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(35,1,1,2,1795515181536923,34,'bird','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(36,1,1,2,1795515296239204,35,'none',' ','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(37,1,1,2,1795515416284971,36,' ','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(38,1,1,2,1795515596247415,37,'none','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(39,1,1,2,1795515662412897,38,'it''s "quoted"; DROP TABLE clips; --','猫',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(40,1,1,2,1795515826094156,39,'猫','bird','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(41,1,1,2,1795515842488778,40,'bird',' ',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(42,1,1,2,1795515942255186,41,' ','Mäuse 🐁','',0.0,2,1);
INSERT INTO "label_changes" VALUES(43,1,1,2,1795516056064028,42,'Mäuse 🐁','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(44,1,1,2,1795516209643115,43,'none','two
lines',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(45,1,1,2,1795516217433251,44,'two
lines','Mäuse 🐁','',1.0,2,1);
INSERT INTO "label_changes" VALUES(46,1,1,2,1795516283032202,45,'Mäuse 🐁','two
lines',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(47,1,1,2,1795516397895964,46,'two
lines','none','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(48,1,1,2,1795516410716013,47,'none','%_\','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(49,1,1,2,1795516480517876,48,'%_\','Mäuse 🐁','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(50,1,1,2,1795516485108333,49,'Mäuse 🐁','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(51,1,1,2,1795516630181318,50,'%_\','two
lines',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(52,1,1,2,1795516661759525,51,'two
lines','none','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(53,1,1,2,1795516798106998,52,'none','two
lines','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(54,1,1,2,1795516921641966,53,'two
lines','none','',1.0,2,1);
INSERT INTO "label_changes" VALUES(55,1,1,2,1795516943934086,54,'none','猫','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(56,1,1,2,1795516944342430,55,'猫','%_\','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(57,1,1,2,1795516958680475,56,'%_\','bird','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(58,1,1,2,1795516990700069,57,'bird','','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(59,1,1,2,1795517028800759,58,'','none','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(60,1,1,2,1795517070059348,59,'none','NULL',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(61,1,1,2,1795517083954397,60,'NULL','it''s "quoted"; DROP TABLE clips; --','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(62,1,1,2,1795517113999923,61,'it''s "quoted"; DROP TABLE clips; --','none','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(63,1,1,2,1795517331807808,62,'none','','',0.0,2,1);
INSERT INTO "label_changes" VALUES(64,1,1,2,1795517375873608,63,'',' ',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(65,1,1,2,1795517406998838,64,' ','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(66,1,1,2,1795517449983592,65,'it''s "quoted"; DROP TABLE clips; --','NULL','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(67,1,1,2,1795517457924475,66,'NULL','bird','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(68,1,1,2,1795517502144621,67,'bird','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(69,1,1,2,1795517515997757,68,'NULL','two
lines','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(70,1,1,2,1795517596105773,69,'two
lines','NULL','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(71,1,1,2,1795517768597026,70,'NULL','two
lines','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(72,1,1,2,1795517807653833,71,'two
lines','Mäuse 🐁','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(73,1,1,2,1795517829747272,72,'Mäuse 🐁','two
lines','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(74,1,1,2,1795517831858064,73,'two
lines','bird','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(75,1,1,2,1795517944857012,74,'bird','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(76,1,1,2,1795517970636539,75,'it''s "quoted"; DROP TABLE clips; --','two
lines','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(77,1,1,2,1795517989813190,76,'two
lines','Mäuse 🐁','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(78,1,1,2,1795518084317072,77,'Mäuse 🐁','猫','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(79,1,1,2,1795518108695966,78,'猫',' ','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(80,1,1,2,1795518153643950,79,' ','%_\','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(81,1,1,2,1795518215230922,80,'%_\',' ',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(82,1,1,2,1795518406842697,81,' ','猫','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(83,1,1,2,1795518584865052,82,'猫','','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(84,1,1,2,1795518598696980,83,'',' ','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(85,1,1,2,1795518611597764,84,' ','%_\','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(86,1,1,2,1795518706518837,85,'%_\',' ','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(87,1,1,2,1795518718263334,86,' ','two
lines','',0.0,2,1);
INSERT INTO "label_changes" VALUES(88,1,1,2,1795518764349178,87,'two
lines','%_\',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(89,1,1,2,1795519174397657,88,'%_\','bird','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(90,1,1,2,1795519274497783,89,'bird','猫','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(91,1,1,2,1795519285011935,90,'猫','','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(92,1,1,2,1795519293823554,91,'','none','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(93,1,1,2,1795519301420895,92,'none','%_\','',0.0,2,1);
INSERT INTO "label_changes" VALUES(94,1,1,2,1795519501575246,93,'%_\',' ','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(95,1,1,2,1795519513502963,94,' ','Mäuse 🐁','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(96,1,1,2,1795519544869726,95,'Mäuse 🐁','%_\','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(97,1,1,2,1795519617453144,96,'%_\','NULL','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(98,1,1,2,1795519670804170,97,'NULL','%_\','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(99,1,1,2,1795519690709584,98,'%_\','猫','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(100,1,1,2,1795519700046641,99,'猫','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(101,1,1,2,1795519721121062,100,'none',' ','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(102,1,1,2,1795519752384367,101,' ','Mäuse 🐁','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(103,1,1,2,1795519921456693,102,'Mäuse 🐁','two
lines',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(104,1,1,2,1795519951627781,103,'two
lines',' ','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(105,1,1,2,1795519975361267,104,' ','%_\','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(106,1,1,2,1795520059435929,105,'%_\','','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(107,1,1,2,1795520189078831,106,'','two
lines','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(108,1,1,2,1795520741292861,107,'two
lines','bird',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(109,1,1,2,1795520845994091,108,'bird','Mäuse 🐁','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(110,1,1,2,1795520846666748,109,'Mäuse 🐁','bird','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(111,1,1,2,1795520945446643,110,'bird','none',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(112,1,1,2,1795520965346217,111,'none','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(113,1,1,2,1795520988882206,112,'NULL','bird',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(114,1,1,2,1795521036670485,113,'bird','two
lines','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(115,1,1,2,1795521094868533,114,'two
lines',' ','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(116,1,1,2,1795521151089427,115,' ','two
lines','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(117,1,1,2,1795521190702073,116,'two
lines','Mäuse 🐁','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(118,1,1,2,1795521202264267,117,'Mäuse 🐁','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(119,1,1,2,1795521211196971,118,'none','Mäuse 🐁',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(120,1,1,2,1795521247093484,119,'Mäuse 🐁','none','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(121,1,1,2,1795521299460090,120,'none','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(122,1,1,2,1795521350977240,121,'NULL','bird','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(123,1,1,2,1795521435017777,122,'bird','','',1.0,2,1);
INSERT INTO "label_changes" VALUES(124,1,1,2,1795521601412538,123,'','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(125,1,1,2,1795521628206801,124,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(126,1,1,2,1795521639959537,125,'Mäuse 🐁','','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(127,1,1,2,1795521649822846,126,'','%_\',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(128,1,1,2,1795521838134973,127,'%_\','two
lines','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(129,1,1,2,1795521884245960,128,'two
lines','bird','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(130,1,1,2,1795522015917097,129,'bird','','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(131,1,1,2,1795522094921984,130,'','bird','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(132,1,1,2,1795522117489246,131,'bird','two
lines','',0.0,2,1);
INSERT INTO "label_changes" VALUES(133,1,1,2,1795522121923306,132,'two
lines','猫','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(134,1,1,2,1795522137199559,133,'猫','','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(135,1,1,2,1795522177522471,134,'','two
lines','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(136,1,1,2,1795522189844080,135,'two
lines','','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(137,1,1,2,1795522238321147,136,'','%_\','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(138,1,1,2,1795522391694052,137,'%_\','two
lines',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(139,1,1,2,1795522518722286,138,'two
lines','it''s "quoted"; DROP TABLE clips; --','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(140,1,1,2,1795522530805056,139,'it''s "quoted"; DROP TABLE clips; --','two
lines',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(141,1,1,2,1795522557991506,140,'two
lines','%_\','',0.0,2,1);
INSERT INTO "label_changes" VALUES(142,1,1,2,1795522591545281,141,'%_\',' ','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(143,1,1,2,1795522618085113,142,' ','%_\',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(144,1,1,2,1795522756033797,143,'%_\','NULL','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(145,1,1,2,1795522788615932,144,'NULL','two
lines','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(146,1,1,2,1795522829008396,145,'two
lines','猫','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(147,1,1,2,1795522833019345,146,'猫','two
lines','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(148,1,1,2,1795522855931730,147,'two
lines',' ',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(149,1,1,2,1795522993889035,148,' ','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(150,1,1,2,1795523047290360,149,'it''s "quoted"; DROP TABLE clips; --','two
lines',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(151,1,1,2,1795523107515915,150,'two
lines',' ','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(152,1,1,2,1795523149321578,151,' ','猫','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(153,1,1,2,1795523154130695,152,'猫','it''s "quoted"; DROP TABLE clips; --','',1.0,2,1);
INSERT INTO "label_changes" VALUES(154,1,1,2,1795523161199290,153,'it''s "quoted"; DROP TABLE clips; --','','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(155,1,1,2,1795523188234938,154,'','two
lines','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(156,1,1,2,1795523307426954,155,'two
lines','none','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(157,1,1,2,1795523358370765,156,'none','%_\','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(158,1,1,2,1795523386731933,157,'%_\','','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(159,1,1,2,1795523469683825,158,'','NULL','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(160,1,1,2,1795523488600316,159,'NULL','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(161,1,1,2,1795523687339407,160,'none','Mäuse 🐁',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(162,1,1,2,1795523720429071,161,'Mäuse 🐁',' ','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(163,1,1,2,1795523888765956,162,' ','it''s "quoted"; DROP TABLE clips; --','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(164,1,1,2,1795523913685849,163,'it''s "quoted"; DROP TABLE clips; --','%_\',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(165,1,1,2,1795523914831534,164,'%_\','it''s "quoted"; DROP TABLE clips; --','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(166,1,1,2,1795523916469553,165,'it''s "quoted"; DROP TABLE clips; --','',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(167,1,1,2,1795523927122384,166,'','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(168,1,1,2,1795523941432275,167,'none','','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(169,1,1,2,1795524042446618,168,'',' ',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(170,1,1,2,1795524059899856,169,' ','','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(171,1,1,2,1795524114718262,170,'','%_\','',1.0,2,1);
INSERT INTO "label_changes" VALUES(172,1,1,2,1795524183559976,171,'%_\','NULL','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(173,1,1,2,1795524280475301,172,'NULL','it''s "quoted"; DROP TABLE clips; --','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(174,1,1,2,1795524399506988,173,'it''s "quoted"; DROP TABLE clips; --','bird','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(175,1,1,2,1795524474034921,174,'bird','NULL','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(176,1,1,2,1795524506363496,175,'NULL','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(177,1,1,2,1795524525438437,176,'猫',' ',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(178,1,1,2,1795524545512957,177,' ','',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(179,1,1,2,1795524571566581,178,'','two
lines',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(180,1,1,2,1795524616019508,179,'two
lines','bird','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(181,1,1,2,1795524713390846,180,'bird','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(182,1,1,2,1795524797568766,181,'','%_\',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(183,1,1,2,1795524871022709,182,'%_\','','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(184,1,1,2,1795524897887378,183,'','two
lines','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(185,1,1,2,1795525109040878,184,'two
lines','none','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(186,1,1,2,1795525164925933,185,'none',' ',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(187,1,1,2,1795525185000416,186,' ','',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(188,1,1,2,1795525241163135,187,'','bird','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(189,1,1,2,1795525256396781,188,'bird','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(190,1,1,2,1795525277749504,189,'it''s "quoted"; DROP TABLE clips; --','','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(191,1,1,2,1795525310082165,190,'','Mäuse 🐁','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(192,1,1,2,1795525390952653,191,'Mäuse 🐁','%_\','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(193,1,1,2,1795525399753528,192,'%_\','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(194,1,1,2,1795525432605645,193,'none','NULL','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(195,1,1,2,1795525474292511,194,'NULL','none','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(196,1,1,2,1795525573249839,195,'none','bird','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(197,1,1,2,1795525600447459,196,'bird','none','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(198,1,1,2,1795525651622068,197,'none','two
lines',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(199,1,1,2,1795525710712413,198,'two
lines','none','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(200,1,1,2,1795525724422835,199,'none','猫','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(201,1,1,2,1795525761028759,200,'猫','two
lines','',0.0,2,1);
INSERT INTO "label_changes" VALUES(202,1,1,2,1795525966508117,201,'two
lines','bird','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(203,1,1,2,1795526012505259,202,'bird','NULL','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(204,1,1,2,1795526181988773,203,'NULL','two
lines','',0.0,2,1);
INSERT INTO "label_changes" VALUES(205,1,1,2,1795526211872119,204,'two
lines','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(206,1,1,2,1795526261115787,205,'it''s "quoted"; DROP TABLE clips; --','猫','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(207,1,1,2,1795526327535535,206,'猫','two
lines',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(208,1,1,2,1795526431780352,207,'two
lines','猫','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(209,1,1,2,1795526489349827,208,'猫',' ','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(210,1,1,2,1795526623744597,209,' ','it''s "quoted"; DROP TABLE clips; --','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(211,1,1,2,1795526714263912,210,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(212,1,1,2,1795526751628840,211,'Mäuse 🐁','two
lines','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(213,1,1,2,1795526775137556,212,'two
lines','',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(214,1,1,2,1795526842446759,213,'',' ',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(215,1,1,2,1795526939205954,214,' ','猫','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(216,1,1,2,1795527012265541,215,'猫','bird','',1.0,2,1);
INSERT INTO "label_changes" VALUES(217,1,1,2,1795527084337155,216,'bird','',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(218,1,1,2,1795527178698601,217,'',' ','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(219,1,1,2,1795527304914914,218,' ','it''s "quoted"; DROP TABLE clips; --','',1.0,2,1);
INSERT INTO "label_changes" VALUES(220,1,1,2,1795527314343166,219,'it''s "quoted"; DROP TABLE clips; --','猫','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(221,1,1,2,1795527535913233,220,'猫','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(222,1,1,2,1795527592970608,221,'it''s "quoted"; DROP TABLE clips; --','bird','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(223,1,1,2,1795527593760638,222,'bird','it''s "quoted"; DROP TABLE clips; --','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(224,1,1,2,1795527786497579,223,'it''s "quoted"; DROP TABLE clips; --',' ',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(225,1,1,2,1795527868882729,224,' ','猫','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(226,1,1,2,1795528240290152,225,'猫','two
lines','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(227,1,1,2,1795528275233349,226,'two
lines','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(228,1,1,2,1795528322095673,227,'NULL','','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(229,1,1,2,1795528371126693,228,'','two
lines',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(230,1,1,2,1795528414391997,229,'two
lines','bird',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(231,1,1,2,1795528599583278,230,'bird','two
lines','',1.0,2,1);
INSERT INTO "label_changes" VALUES(232,1,1,2,1795528631926507,231,'two
lines','it''s "quoted"; DROP TABLE clips; --','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(233,1,1,2,1795528801738074,232,'it''s "quoted"; DROP TABLE clips; --',' ','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(234,1,1,2,1795528805022785,233,' ','it''s "quoted"; DROP TABLE clips; --','',1.0,2,1);
INSERT INTO "label_changes" VALUES(235,1,1,2,1795528811504081,234,'it''s "quoted"; DROP TABLE clips; --','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(236,1,1,2,1795528830132702,235,'','none','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(237,1,1,2,1795528851881454,236,'none','two
lines',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(238,1,1,2,1795528864753963,237,'two
lines','Mäuse 🐁','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(239,1,1,2,1795528886306131,238,'Mäuse 🐁','','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(240,1,1,2,1795528909540295,239,'','猫','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(241,1,1,2,1795528957137667,240,'猫','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(242,1,1,2,1795528985254929,241,'Mäuse 🐁','','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(243,1,1,2,1795529190492164,242,'','猫','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(244,1,1,2,1795529219587054,243,'猫','bird','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(245,1,1,2,1795529275994248,244,'bird','','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(246,1,1,2,1795529279396518,245,'','NULL',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(247,1,1,2,1795529293945881,246,'NULL','none','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(248,1,1,2,1795529575875970,247,'none','',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(249,1,1,2,1795529670861027,248,'','bird','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(250,1,1,2,1795529701325572,249,'bird','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(251,1,1,2,1795529797451097,250,'it''s "quoted"; DROP TABLE clips; --','two
lines','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(252,1,1,2,1795529873544633,251,'two
lines',' ',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(253,1,1,2,1795529958752180,252,' ','NULL','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(254,1,1,2,1795530148741022,253,'NULL','Mäuse 🐁','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(255,1,1,2,1795530165357089,254,'Mäuse 🐁','猫','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(256,1,1,2,1795530208838026,255,'猫','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(257,1,1,2,1795530270217733,256,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(258,1,1,2,1795530308393704,257,'Mäuse 🐁','NULL','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(259,1,1,2,1795530442919320,258,'NULL','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(260,1,1,2,1795530477992845,259,'%_\','it''s "quoted"; DROP TABLE clips; --','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(261,1,1,2,1795530520092703,260,'it''s "quoted"; DROP TABLE clips; --','none',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(262,1,1,2,1795530536718576,261,'none','two
lines','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(263,1,1,2,1795530611835716,262,'two
lines','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(264,1,1,2,1795530664769516,263,'Mäuse 🐁','NULL','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(265,1,1,2,1795530785734653,264,'NULL','none','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(266,1,1,2,1795531040546976,265,'none','%_\','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(267,1,1,2,1795531065007279,266,'%_\','Mäuse 🐁','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(268,1,1,2,1795531284858002,267,'Mäuse 🐁','',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(269,1,1,2,1795531336501038,268,'',' ',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(270,1,1,2,1795531430136923,269,' ','none','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(271,1,1,2,1795531759454018,270,'none','%_\','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(272,1,1,2,1795531899323222,271,'%_\','猫','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(273,1,1,2,1795531934434997,272,'猫','Mäuse 🐁',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(274,1,1,2,1795532064040022,273,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(275,1,1,2,1795532142692231,274,'it''s "quoted"; DROP TABLE clips; --','none',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(276,1,1,2,1795532148749214,275,'none','猫',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(277,1,1,2,1795532218387112,276,'猫','NULL','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(278,1,1,2,1795532236196333,277,'NULL','猫',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(279,1,1,2,1795532259613705,278,'猫',' ',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(280,1,1,2,1795532309998373,279,' ','two
lines',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(281,1,1,2,1795532428571848,280,'two
lines','bird',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(282,1,1,2,1795532465417144,281,'bird','','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(283,1,1,2,1795532511369402,282,'','Mäuse 🐁','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(284,1,1,2,1795532513345378,283,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(285,1,1,2,1795532520960674,284,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁','',0.0,2,1);
INSERT INTO "label_changes" VALUES(286,1,1,2,1795532542475700,285,'Mäuse 🐁','NULL','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(287,1,1,2,1795533003416649,286,'NULL','bird','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(288,1,1,2,1795533012553669,287,'bird','','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(289,1,1,2,1795533099060201,288,'','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(290,1,1,2,1795533139816189,289,'none','%_\',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(291,1,1,2,1795533212280134,290,'%_\',' ',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(292,1,1,2,1795533312955189,291,' ','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(293,1,1,2,1795533350225575,292,'none','Mäuse 🐁',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(294,1,1,2,1795533358569013,293,'Mäuse 🐁','','',1.0,2,1);
INSERT INTO "label_changes" VALUES(295,1,1,2,1795533454192626,294,'','two
lines','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(296,1,1,2,1795533466963147,295,'two
lines','猫',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(297,1,1,2,1795533519596612,296,'猫','%_\',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(298,1,1,2,1795533571607330,297,'%_\','','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(299,1,1,2,1795533573973849,298,'','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(300,1,1,2,1795533634867598,299,'none','NULL','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(301,1,1,2,1795533789757195,300,'NULL','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(302,1,1,2,1795533798197155,301,'','bird',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(303,1,1,2,1795533873393600,302,'bird','two
lines','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(304,1,1,2,1795533917933604,303,'two
lines','猫',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(305,1,1,2,1795533919634458,304,'猫','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(306,1,1,2,1795533992306581,305,'Mäuse 🐁','%_\','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(307,1,1,2,1795534005398843,306,'%_\','猫','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(308,1,1,2,1795534103212394,307,'猫','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(309,1,1,2,1795534140238980,308,'none',' ','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(310,1,1,2,1795534181499445,309,' ','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(311,1,1,2,1795534229509370,310,'it''s "quoted"; DROP TABLE clips; --','two
lines','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(312,1,1,2,1795534291215721,311,'two
lines','猫','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(313,1,1,2,1795534318474518,312,'猫','%_\','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(314,1,1,2,1795534333115448,313,'%_\',' ',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(315,1,1,2,1795534398661249,314,' ','猫','',0.0,2,1);
INSERT INTO "label_changes" VALUES(316,1,1,2,1795534420930535,315,'猫','bird','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(317,1,1,2,1795534464452323,316,'bird','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(318,1,1,2,1795534512092373,317,'Mäuse 🐁','two
lines','',1.0,2,1);
INSERT INTO "label_changes" VALUES(319,1,1,2,1795534621634444,318,'two
lines',' ',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(320,1,1,2,1795534985424440,319,' ','','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(321,1,1,2,1795535027124638,320,'','none','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(322,1,1,2,1795535078318841,321,'none','bird',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(323,1,1,2,1795535095616239,322,'bird','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(324,1,1,2,1795535137536490,323,'%_\','','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(325,1,1,2,1795535142123044,324,'','Mäuse 🐁','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(326,1,1,2,1795535251178422,325,'Mäuse 🐁','NULL','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(327,1,1,2,1795535291579275,326,'NULL','none','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(328,1,1,2,1795535372090037,327,'none','bird','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(329,1,1,2,1795535473957965,328,'bird','NULL','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(330,1,1,2,1795535606352737,329,'NULL',' ','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(331,1,1,2,1795535763266676,330,' ','NULL','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(332,1,1,2,1795535818544793,331,'NULL','two
lines',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(333,1,1,2,1795535870660328,332,'two
lines','猫','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(334,1,1,2,1795535889460248,333,'猫','NULL','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(335,1,1,2,1795535957546548,334,'NULL','Mäuse 🐁','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(336,1,1,2,1795535994528405,335,'Mäuse 🐁',' ','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(337,1,1,2,1795536018254374,336,' ','none','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(338,1,1,2,1795536048171865,337,'none','two
lines',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(339,1,1,2,1795536114524240,338,'two
lines','it''s "quoted"; DROP TABLE clips; --','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(340,1,1,2,1795536167605594,339,'it''s "quoted"; DROP TABLE clips; --','NULL','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(341,1,1,2,1795536214484649,340,'NULL','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(342,1,1,2,1795536215085705,341,'%_\',' ','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(343,1,1,2,1795536227431912,342,' ','',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(344,1,1,2,1795536241488852,343,'',' ','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(345,1,1,2,1795536299167915,344,' ','bird','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(346,1,1,2,1795536313196829,345,'bird','%_\','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(347,1,1,2,1795536528722441,346,'%_\','',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(348,1,1,2,1795536605102687,347,'','two
lines',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(349,1,1,2,1795536779011059,348,'two
lines','bird',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(350,1,1,2,1795536844612512,349,'bird','NULL','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(351,1,1,2,1795536982011642,350,'NULL','two
lines','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(352,1,1,2,1795536993681328,351,'two
lines','bird','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(353,1,1,2,1795537014141485,352,'bird','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(354,1,1,2,1795537030656909,353,'','bird','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(355,1,1,2,1795537131213771,354,'bird','NULL','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(356,1,1,2,1795537187823042,355,'NULL','%_\',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(357,1,1,2,1795537308455812,356,'%_\',' ','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(358,1,1,2,1795537350499646,357,' ','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(359,1,1,2,1795537420604991,358,'%_\','bird',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(360,1,1,2,1795537486670375,359,'bird','NULL',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(361,1,1,2,1795537794825031,360,'NULL',' ','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(362,1,1,2,1795537923983876,361,' ','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(363,1,1,2,1795537947310360,362,'bird','two
lines',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(364,1,1,2,1795537986648576,363,'two
lines','NULL','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(365,1,1,2,1795538064641372,364,'NULL','none','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(366,1,1,2,1795538076008674,365,'none',' ','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(367,1,1,2,1795538128726784,366,' ','','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(368,1,1,2,1795538132283050,367,'',' ','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(369,1,1,2,1795538419105983,368,' ','','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(370,1,1,2,1795538463379874,369,'','none','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(371,1,1,2,1795538468999155,370,'none','',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(372,1,1,2,1795538514024830,371,'','猫',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(373,1,1,2,1795538515390284,372,'猫',' ','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(374,1,1,2,1795538528000545,373,' ','two
lines','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(375,1,1,2,1795538623011072,374,'two
lines','bird','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(376,1,1,2,1795538637156136,375,'bird','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(377,1,1,2,1795538683855085,376,'Mäuse 🐁','two
lines','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(378,1,1,2,1795538730935803,377,'two
lines','NULL','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(379,1,1,2,1795538748359147,378,'NULL','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(380,1,1,2,1795538806335616,379,'it''s "quoted"; DROP TABLE clips; --','','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(381,1,1,2,1795539025524621,380,'','two
lines','',1.0,2,1);
INSERT INTO "label_changes" VALUES(382,1,1,2,1795539182202970,381,'two
lines','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(383,1,1,2,1795539253379104,382,'猫','bird',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(384,1,1,2,1795539343642469,383,'bird','Mäuse 🐁',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(385,1,1,2,1795539437078777,384,'Mäuse 🐁','%_\','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(386,1,1,2,1795539451426058,385,'%_\','two
lines','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(387,1,1,2,1795539473678906,386,'two
lines','%_\','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(388,1,1,2,1795539482949202,387,'%_\','',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(389,1,1,2,1795539699301982,388,'','%_\','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(390,1,1,2,1795539773705751,389,'%_\',' ','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(391,1,1,2,1795539783890657,390,' ','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(392,1,1,2,1795539790992429,391,'%_\','猫','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(393,1,1,2,1795539841708951,392,'猫','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(394,1,1,2,1795539930621162,393,'it''s "quoted"; DROP TABLE clips; --','two
lines','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(395,1,1,2,1795540403316408,394,'two
lines','Mäuse 🐁','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(396,1,1,2,1795540549223669,395,'Mäuse 🐁','猫','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(397,1,1,2,1795540569520575,396,'猫',' ','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(398,1,1,2,1795540621088817,397,' ','bird','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(399,1,1,2,1795540693532792,398,'bird','NULL',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(400,1,1,2,1795540703516854,399,'NULL','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(401,1,1,2,1795540728720721,400,'it''s "quoted"; DROP TABLE clips; --',' ',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(402,1,1,2,1795540805840301,401,' ','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(403,1,1,2,1795540816293362,402,'it''s "quoted"; DROP TABLE clips; --',' ','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(404,1,1,2,1795540853500727,403,' ','NULL',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(405,1,1,2,1795540873301463,404,'NULL','猫','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(406,1,1,2,1795540874601921,405,'猫','NULL','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(407,1,1,2,1795540900951002,406,'NULL','%_\','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(408,1,1,2,1795541094094879,407,'%_\','two
lines','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(409,1,1,2,1795541113916231,408,'two
lines','bird',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(410,1,1,2,1795541130449756,409,'bird','none','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(411,1,1,2,1795541323632059,410,'none','NULL',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(412,1,1,2,1795541342716479,411,'NULL','bird',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(413,1,1,2,1795541345325810,412,'bird','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(414,1,1,2,1795541564738325,413,'it''s "quoted"; DROP TABLE clips; --','猫','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(415,1,1,2,1795541591632530,414,'猫','NULL',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(416,1,1,2,1795541631823938,415,'NULL','two
lines','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(417,1,1,2,1795541855529306,416,'two
lines','none',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(418,1,1,2,1795541891696262,417,'none',' ','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(419,1,1,2,1795542004855267,418,' ','NULL','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(420,1,1,2,1795542031816586,419,'NULL','Mäuse 🐁','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(421,1,1,2,1795542113911161,420,'Mäuse 🐁','two
lines',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(422,1,1,2,1795542125032759,421,'two
lines',' ',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(423,1,1,2,1795542223656558,422,' ','two
lines',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(424,1,1,2,1795542348656577,423,'two
lines','none','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(425,1,1,2,1795542404412551,424,'none','bird','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(426,1,1,2,1795542409597249,425,'bird','Mäuse 🐁','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(427,1,1,2,1795542411027010,426,'Mäuse 🐁',' ','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(428,1,1,2,1795542421104850,427,' ','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(429,1,1,2,1795542535315286,428,'%_\','NULL','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(430,1,1,2,1795542557377816,429,'NULL','%_\','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(431,1,1,2,1795542809911567,430,'%_\','NULL','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(432,1,1,2,1795542964797839,431,'NULL','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(433,1,1,2,1795543124830323,432,'it''s "quoted"; DROP TABLE clips; --','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(434,1,1,2,1795543133120094,433,'none','NULL','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(435,1,1,2,1795543304759946,434,'NULL','Mäuse 🐁',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(436,1,1,2,1795543355935926,435,'Mäuse 🐁','bird',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(437,1,1,2,1795543491153269,436,'bird','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(438,1,1,2,1795543527973836,437,'none','%_\','',1.0,2,1);
INSERT INTO "label_changes" VALUES(439,1,1,2,1795543546173655,438,'%_\','bird','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(440,1,1,2,1795543718499628,439,'bird','猫','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(441,1,1,2,1795543769677710,440,'猫','none','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(442,1,1,2,1795543805334972,441,'none','NULL','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(443,1,1,2,1795543926106181,442,'NULL','Mäuse 🐁','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(444,1,1,2,1795543952260525,443,'Mäuse 🐁',' ','',0.0,2,1);
INSERT INTO "label_changes" VALUES(445,1,1,2,1795544429151502,444,' ','none','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(446,1,1,2,1795544433359895,445,'none','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(447,1,1,2,1795544466855175,446,'','NULL','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(448,1,1,2,1795544564356209,447,'NULL','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(449,1,1,2,1795544703852496,448,'two
lines','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(450,1,1,2,1795544775198722,449,'none','two
lines','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(451,1,1,2,1795544838054469,450,'two
lines','','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(452,1,1,2,1795545089177808,451,'','猫','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(453,1,1,2,1795545152286295,452,'猫','bird','',1.0,2,1);
INSERT INTO "label_changes" VALUES(454,1,1,2,1795545167124944,453,'bird','NULL','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(455,1,1,2,1795545272908130,454,'NULL','%_\','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(456,1,1,2,1795545482249565,455,'%_\','','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(457,1,1,2,1795545560045553,456,'','NULL','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(458,1,1,2,1795545588201443,457,'NULL','none','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(459,1,1,2,1795545643070400,458,'none','Mäuse 🐁','',1.0,2,1);
INSERT INTO "label_changes" VALUES(460,1,1,2,1795545669011144,459,'Mäuse 🐁',' ','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(461,1,1,2,1795545777004574,460,' ','Mäuse 🐁','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(462,1,1,2,1795545847109011,461,'Mäuse 🐁','猫','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(463,1,1,2,1795545973810365,462,'猫','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(464,1,1,2,1795545980219158,463,'it''s "quoted"; DROP TABLE clips; --','two
lines','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(465,1,1,2,1795546050764624,464,'two
lines','none','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(466,1,1,2,1795546126852242,465,'none',' ','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(467,1,1,2,1795546182790411,466,' ','',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(468,1,1,2,1795546199790415,467,'','two
lines',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(469,1,1,2,1795546240093717,468,'two
lines',' ',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(470,1,1,2,1795546318369340,469,' ','it''s "quoted"; DROP TABLE clips; --','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(471,1,1,2,1795546325990122,470,'it''s "quoted"; DROP TABLE clips; --','none','',1.0,2,1);
INSERT INTO "label_changes" VALUES(472,1,1,2,1795546342245074,471,'none','','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(473,1,1,2,1795546460551628,472,'','猫',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(474,1,1,2,1795546479234720,473,'猫','%_\',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(475,1,1,2,1795546513559739,474,'%_\','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(476,1,1,2,1795546637958461,475,'it''s "quoted"; DROP TABLE clips; --','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(477,1,1,2,1795546661596680,476,'NULL','猫','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(478,1,1,2,1795546708487630,477,'猫','bird','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(479,1,1,2,1795546778195293,478,'bird','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(480,1,1,2,1795546812715138,479,'%_\','two
lines','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(481,1,1,2,1795546857754828,480,'two
lines','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(482,1,1,2,1795546884321057,481,'it''s "quoted"; DROP TABLE clips; --','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(483,1,1,2,1795546927305916,482,'NULL','two
lines','',0.0,2,1);
INSERT INTO "label_changes" VALUES(484,1,1,2,1795546951516209,483,'two
lines','Mäuse 🐁','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(485,1,1,2,1795547036090312,484,'Mäuse 🐁','%_\','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(486,1,1,2,1795547123572160,485,'%_\','bird',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(487,1,1,2,1795547161783350,486,'bird','猫','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(488,1,1,2,1795547167048281,487,'猫','NULL','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(489,1,1,2,1795547202912148,488,'NULL','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(490,1,1,2,1795547245879990,489,'it''s "quoted"; DROP TABLE clips; --','%_\','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(491,1,1,2,1795547270754554,490,'%_\','none',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(492,1,1,2,1795547343975619,491,'none','two
lines','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(493,1,1,2,1795547409029740,492,'two
lines','none',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(494,1,1,2,1795547411919781,493,'none','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(495,1,1,2,1795547418740290,494,'','猫',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(496,1,1,2,1795547568818559,495,'猫','two
lines',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(497,1,1,2,1795547573828484,496,'two
lines','bird',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(498,1,1,2,1795547576376684,497,'bird','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(499,1,1,2,1795547636337188,498,'it''s "quoted"; DROP TABLE clips; --','猫',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(500,1,1,2,1795547653156956,499,'猫','two
lines','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(501,1,1,2,1795547680424677,500,'two
lines','bird','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(502,1,1,2,1795547723812544,501,'bird','two
lines','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(503,1,1,2,1795547772661478,502,'two
lines','it''s "quoted"; DROP TABLE clips; --','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(504,1,1,2,1795547782541536,503,'it''s "quoted"; DROP TABLE clips; --','',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(505,1,1,2,1795547897179068,504,'','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(506,1,1,2,1795547910828001,505,'none','',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(507,1,1,2,1795548089506136,506,'','%_\','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(508,1,1,2,1795548100328231,507,'%_\','','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(509,1,1,2,1795548204561453,508,'','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(510,1,1,2,1795548215536536,509,'%_\','','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(511,1,1,2,1795548221523091,510,'','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(512,1,1,2,1795548238658812,511,'%_\','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(513,1,1,2,1795548304124448,512,'two
lines','','',1.0,2,1);
INSERT INTO "label_changes" VALUES(514,1,1,2,1795548441165615,513,'','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(515,1,1,2,1795548561636792,514,'猫',' ','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(516,1,1,2,1795548578364722,515,' ','none',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(517,1,1,2,1795548626537662,516,'none',' ',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(518,1,1,2,1795548660844340,517,' ','Mäuse 🐁','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(519,1,1,2,1795548773883606,518,'Mäuse 🐁','NULL',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(520,1,1,2,1795548779796862,519,'NULL','two
lines','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(521,1,1,2,1795548827718454,520,'two
lines','','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(522,1,1,2,1795548938389555,521,'','猫','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(523,1,1,2,1795548998317234,522,'猫','%_\','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(524,1,1,2,1795549061241455,523,'%_\','bird','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(525,1,1,2,1795549144778733,524,'bird','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(526,1,1,2,1795549210583477,525,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(527,1,1,2,1795549319564817,526,'Mäuse 🐁','bird','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(528,1,1,2,1795549394487516,527,'bird','','',0.0,2,1);
INSERT INTO "label_changes" VALUES(529,1,1,2,1795549934995373,528,'','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(530,1,1,2,1795549946483916,529,'none','two
lines',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(531,1,1,2,1795550129713845,530,'two
lines','Mäuse 🐁','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(532,1,1,2,1795550207505747,531,'Mäuse 🐁','bird','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(533,1,1,2,1795550281617203,532,'bird',' ','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(534,1,1,2,1795550306337335,533,' ','%_\','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(535,1,1,2,1795550319073385,534,'%_\','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(536,1,1,2,1795550330726419,535,'it''s "quoted"; DROP TABLE clips; --','猫','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(537,1,1,2,1795550402706958,536,'猫',' ','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(538,1,1,2,1795550590417510,537,' ','','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(539,1,1,2,1795550812019538,538,'','two
lines','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(540,1,1,2,1795550981561893,539,'two
lines','','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(541,1,1,2,1795551017112790,540,'','NULL','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(542,1,1,2,1795551018147221,541,'NULL','','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(543,1,1,2,1795551216140898,542,'','none',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(544,1,1,2,1795551329886736,543,'none','%_\','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(545,1,1,2,1795551351317311,544,'%_\','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(546,1,1,2,1795551391688013,545,'it''s "quoted"; DROP TABLE clips; --','%_\',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(547,1,1,2,1795551436368086,546,'%_\',' ',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(548,1,1,2,1795551462115899,547,' ','two
lines',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(549,1,1,2,1795551556864815,548,'two
lines','猫','',0.0,2,1);
INSERT INTO "label_changes" VALUES(550,1,1,2,1795551616726814,549,'猫','%_\',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(551,1,1,2,1795551896222428,550,'%_\','猫','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(552,1,1,2,1795551896645016,551,'猫','none',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(553,1,1,2,1795551913219488,552,'none','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(554,1,1,2,1795552102281839,553,'it''s "quoted"; DROP TABLE clips; --','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(555,1,1,2,1795552110478029,554,'','Mäuse 🐁',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(556,1,1,2,1795552122440101,555,'Mäuse 🐁','','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(557,1,1,2,1795552135145765,556,'',' ',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(558,1,1,2,1795552139970499,557,' ','NULL','',1.0,2,1);
INSERT INTO "label_changes" VALUES(559,1,1,2,1795552159763888,558,'NULL','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(560,1,1,2,1795552218613590,559,'猫',' ','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(561,1,1,2,1795552259866423,560,' ','',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(562,1,1,2,1795552344134850,561,'','none','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(563,1,1,2,1795552383193797,562,'none','猫',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(564,1,1,2,1795552394144369,563,'猫','NULL','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(565,1,1,2,1795552438528918,564,'NULL','bird',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(566,1,1,2,1795552590709359,565,'bird','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(567,1,1,2,1795552694462033,566,'it''s "quoted"; DROP TABLE clips; --','two
lines','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(568,1,1,2,1795552730726373,567,'two
lines','NULL',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(569,1,1,2,1795552779258314,568,'NULL','it''s "quoted"; DROP TABLE clips; --','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(570,1,1,2,1795553058900579,569,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁','',0.0,2,1);
INSERT INTO "label_changes" VALUES(571,1,1,2,1795553332759691,570,'Mäuse 🐁','猫','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(572,1,1,2,1795553367271085,571,'猫','',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(573,1,1,2,1795553430905269,572,'','two
lines',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(574,1,1,2,1795553473209577,573,'two
lines','猫','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(575,1,1,2,1795553516378206,574,'猫','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(576,1,1,2,1795553522918437,575,'none','%_\','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(577,1,1,2,1795553721836719,576,'%_\','none',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(578,1,1,2,1795553758384267,577,'none','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(579,1,1,2,1795553761209574,578,'',' ','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(580,1,1,2,1795553934452048,579,' ','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(581,1,1,2,1795553970747385,580,'two
lines','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(582,1,1,2,1795554072018414,581,'none','bird',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(583,1,1,2,1795554112149751,582,'bird','猫','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(584,1,1,2,1795554130066637,583,'猫','two
lines',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(585,1,1,2,1795554191160055,584,'two
lines','it''s "quoted"; DROP TABLE clips; --','',0.0,2,1);
INSERT INTO "label_changes" VALUES(586,1,1,2,1795554265753291,585,'it''s "quoted"; DROP TABLE clips; --','%_\','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(587,1,1,2,1795554267590966,586,'%_\','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(588,1,1,2,1795554404173383,587,'none','Mäuse 🐁',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(589,1,1,2,1795554426487550,588,'Mäuse 🐁','','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(590,1,1,2,1795554554241217,589,'','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(591,1,1,2,1795554632869456,590,'none','Mäuse 🐁','',0.0,2,1);
INSERT INTO "label_changes" VALUES(592,1,1,2,1795554668722778,591,'Mäuse 🐁','bird','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(593,1,1,2,1795554678070402,592,'bird','two
lines','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(594,1,1,2,1795554775767760,593,'two
lines','Mäuse 🐁','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(595,1,1,2,1795554783337495,594,'Mäuse 🐁','two
lines',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(596,1,1,2,1795554805461904,595,'two
lines','%_\','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(597,1,1,2,1795554857337191,596,'%_\','Mäuse 🐁','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(598,1,1,2,1795554860602847,597,'Mäuse 🐁','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(599,1,1,2,1795554866219889,598,'none',' ','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(600,1,1,2,1795554911343429,599,' ','two
lines','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(601,1,1,2,1795555243554337,600,'two
lines','NULL',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(602,1,1,2,1795555351862131,601,'NULL','猫',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(603,1,1,2,1795555554263913,602,'猫','none','',0.0,2,1);
INSERT INTO "label_changes" VALUES(604,1,1,2,1795555556909986,603,'none','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(605,1,1,2,1795555557152132,604,'Mäuse 🐁','bird','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(606,1,1,2,1795555633351509,605,'bird','it''s "quoted"; DROP TABLE clips; --','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(607,1,1,2,1795555712325627,606,'it''s "quoted"; DROP TABLE clips; --','two
lines','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(608,1,1,2,1795555806421896,607,'two
lines','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(609,1,1,2,1795555940920185,608,'猫','',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(610,1,1,2,1795556091083843,609,'','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(611,1,1,2,1795556162856358,610,'猫','NULL','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(612,1,1,2,1795556171573778,611,'NULL','none',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(613,1,1,2,1795556182858841,612,'none','','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(614,1,1,2,1795556220353373,613,'','two
lines','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(615,1,1,2,1795556231573975,614,'two
lines','','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(616,1,1,2,1795556378714130,615,'','bird','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(617,1,1,2,1795556394519517,616,'bird','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(618,1,1,2,1795556654311507,617,'%_\','NULL',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(619,1,1,2,1795556719255543,618,'NULL',' ','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(620,1,1,2,1795556845981162,619,' ','bird','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(621,1,1,2,1795556897208268,620,'bird','Mäuse 🐁',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(622,1,1,2,1795556920364012,621,'Mäuse 🐁','%_\','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(623,1,1,2,1795557009012977,622,'%_\','','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(624,1,1,2,1795557096940894,623,'','NULL','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(625,1,1,2,1795557122311011,624,'NULL',' ','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(626,1,1,2,1795557133264150,625,' ','bird','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(627,1,1,2,1795557283678817,626,'bird','it''s "quoted"; DROP TABLE clips; --','',0.0,2,1);
INSERT INTO "label_changes" VALUES(628,1,1,2,1795557418797772,627,'it''s "quoted"; DROP TABLE clips; --','猫','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(629,1,1,2,1795557448555699,628,'猫','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(630,1,1,2,1795557453410314,629,'none','two
lines',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(631,1,1,2,1795557623010388,630,'two
lines','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(632,1,1,2,1795557744242287,631,'it''s "quoted"; DROP TABLE clips; --','NULL','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(633,1,1,2,1795557790307026,632,'NULL','it''s "quoted"; DROP TABLE clips; --','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(634,1,1,2,1795557791038266,633,'it''s "quoted"; DROP TABLE clips; --','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(635,1,1,2,1795557899335219,634,'%_\',' ','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(636,1,1,2,1795557982090001,635,' ','%_\',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(637,1,1,2,1795557984131469,636,'%_\','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(638,1,1,2,1795558068401421,637,'it''s "quoted"; DROP TABLE clips; --','猫','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(639,1,1,2,1795558246621237,638,'猫',' ',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(640,1,1,2,1795558360684830,639,' ','none','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(641,1,1,2,1795558468876133,640,'none','','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(642,1,1,2,1795558557942990,641,'','none','',1.0,2,1);
INSERT INTO "label_changes" VALUES(643,1,1,2,1795558699946547,642,'none','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(644,1,1,2,1795558736483959,643,'',' ','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(645,1,1,2,1795558774051105,644,' ','bird','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(646,1,1,2,1795558801568511,645,'bird','NULL',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(647,1,1,2,1795559149732845,646,'NULL','Mäuse 🐁','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(648,1,1,2,1795559158437769,647,'Mäuse 🐁',' ','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(649,1,1,2,1795559160741942,648,' ','猫',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(650,1,1,2,1795559308359879,649,'猫','%_\','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(651,1,1,2,1795559344635796,650,'%_\','','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(652,1,1,2,1795559440079879,651,'','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(653,1,1,2,1795559442027408,652,'none','it''s "quoted"; DROP TABLE clips; --','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(654,1,1,2,1795559668288777,653,'it''s "quoted"; DROP TABLE clips; --','','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(655,1,1,2,1795559680514664,654,'','bird','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(656,1,1,2,1795559863373491,655,'bird','%_\',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(657,1,1,2,1795559934484366,656,'%_\','NULL','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(658,1,1,2,1795559952761891,657,'NULL',' ','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(659,1,1,2,1795560059984355,658,' ','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(660,1,1,2,1795560300414772,659,'it''s "quoted"; DROP TABLE clips; --','none','',0.0,2,1);
INSERT INTO "label_changes" VALUES(661,1,1,2,1795560377832819,660,'none','two
lines',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(662,1,1,2,1795560396354071,661,'two
lines',' ','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(663,1,1,2,1795560471219392,662,' ','',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(664,1,1,2,1795560530668634,663,'',' ','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(665,1,1,2,1795560562080326,664,' ','it''s "quoted"; DROP TABLE clips; --','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(666,1,1,2,1795560642733765,665,'it''s "quoted"; DROP TABLE clips; --','猫','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(667,1,1,2,1795560685357206,666,'猫',' ','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(668,1,1,2,1795560721605467,667,' ','Mäuse 🐁','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(669,1,1,2,1795560871681090,668,'Mäuse 🐁','%_\','',1.0,2,1);
INSERT INTO "label_changes" VALUES(670,1,1,2,1795560975260633,669,'%_\','猫','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(671,1,1,2,1795561052435270,670,'猫','two
lines','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(672,1,1,2,1795561102562409,671,'two
lines','%_\','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(673,1,1,2,1795561215067764,672,'%_\','bird','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(674,1,1,2,1795561235859239,673,'bird','none','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(675,1,1,2,1795561300932818,674,'none','猫','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(676,1,1,2,1795561492088227,675,'猫','','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(677,1,1,2,1795561650918145,676,'','%_\','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(678,1,1,2,1795561694048919,677,'%_\','Mäuse 🐁','',1.0,2,1);
INSERT INTO "label_changes" VALUES(679,1,1,2,1795561791052336,678,'Mäuse 🐁','bird',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(680,1,1,2,1795561827606418,679,'bird',' ','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(681,1,1,2,1795562019714698,680,' ','NULL','',0.0,2,1);
INSERT INTO "label_changes" VALUES(682,1,1,2,1795562046575435,681,'NULL','Mäuse 🐁',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(683,1,1,2,1795562074673085,682,'Mäuse 🐁','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(684,1,1,2,1795562087380951,683,'%_\','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(685,1,1,2,1795562113488504,684,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(686,1,1,2,1795562238570184,685,'Mäuse 🐁','NULL','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(687,1,1,2,1795562268852092,686,'NULL','猫','',1.0,2,1);
INSERT INTO "label_changes" VALUES(688,1,1,2,1795562507296558,687,'猫','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(689,1,1,2,1795562542666338,688,'it''s "quoted"; DROP TABLE clips; --','none','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(690,1,1,2,1795562580710156,689,'none','','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(691,1,1,2,1795562649159609,690,'','NULL',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(692,1,1,2,1795562674348130,691,'NULL','Mäuse 🐁',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(693,1,1,2,1795562680420399,692,'Mäuse 🐁','','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(694,1,1,2,1795562716481822,693,'','two
lines','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(695,1,1,2,1795562758001348,694,'two
lines','it''s "quoted"; DROP TABLE clips; --','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(696,1,1,2,1795562830911119,695,'it''s "quoted"; DROP TABLE clips; --','',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(697,1,1,2,1795562865449837,696,'','bird','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(698,1,1,2,1795562946254465,697,'bird','two
lines','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(699,1,1,2,1795563270609430,698,'two
lines',' ',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(700,1,1,2,1795563308853291,699,' ','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(701,1,1,2,1795563326343273,700,'none','two
lines','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(702,1,1,2,1795563405105102,701,'two
lines','Mäuse 🐁','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(703,1,1,2,1795563415166825,702,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(704,1,1,2,1795563567311569,703,'it''s "quoted"; DROP TABLE clips; --','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(705,1,1,2,1795563636400381,704,'none',' ','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(706,1,1,2,1795563771853370,705,' ','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(707,1,1,2,1795563818175755,706,'猫','',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(708,1,1,2,1795563936628851,707,'','none',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(709,1,1,2,1795563952841224,708,'none','猫','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(710,1,1,2,1795564000816822,709,'猫','%_\','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(711,1,1,2,1795564088231404,710,'%_\',' ','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(712,1,1,2,1795564098797838,711,' ','two
lines','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(713,1,1,2,1795564166878018,712,'two
lines','','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(714,1,1,2,1795564217269063,713,'','none',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(715,1,1,2,1795564311625704,714,'none','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(716,1,1,2,1795564314195773,715,'it''s "quoted"; DROP TABLE clips; --',' ','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(717,1,1,2,1795564318565761,716,' ','Mäuse 🐁','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(718,1,1,2,1795564353065662,717,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(719,1,1,2,1795564481833011,718,'it''s "quoted"; DROP TABLE clips; --','%_\','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(720,1,1,2,1795564558645406,719,'%_\','bird','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(721,1,1,2,1795564590220381,720,'bird','NULL','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(722,1,1,2,1795564606869266,721,'NULL','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(723,1,1,2,1795564645258420,722,'猫','%_\','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(724,1,1,2,1795564661969872,723,'%_\',' ','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(725,1,1,2,1795564842647814,724,' ','%_\','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(726,1,1,2,1795564915860171,725,'%_\','two
lines',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(727,1,1,2,1795564921705587,726,'two
lines','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(728,1,1,2,1795564986581923,727,'none','two
lines','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(729,1,1,2,1795564987055241,728,'two
lines','','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(730,1,1,2,1795565030394230,729,'','bird',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(731,1,1,2,1795565049995044,730,'bird','NULL','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(732,1,1,2,1795565139761258,731,'NULL','bird','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(733,1,1,2,1795565166825218,732,'bird','NULL','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(734,1,1,2,1795565203105155,733,'NULL',' ','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(735,1,1,2,1795565206707844,734,' ','Mäuse 🐁',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(736,1,1,2,1795565243459375,735,'Mäuse 🐁','two
lines','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(737,1,1,2,1795565250324820,736,'two
lines','bird','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(738,1,1,2,1795565257025145,737,'bird','NULL',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(739,1,1,2,1795565276717854,738,'NULL',' ','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(740,1,1,2,1795565293481621,739,' ','Mäuse 🐁','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(741,1,1,2,1795565317962832,740,'Mäuse 🐁','猫','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(742,1,1,2,1795565616905131,741,'猫','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(743,1,1,2,1795565757422315,742,'none','NULL','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(744,1,1,2,1795565824862115,743,'NULL','',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(745,1,1,2,1795565827097538,744,'',' ','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(746,1,1,2,1795565853208580,745,' ','%_\','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(747,1,1,2,1795565912491267,746,'%_\','it''s "quoted"; DROP TABLE clips; --','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(748,1,1,2,1795565968146240,747,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(749,1,1,2,1795566068852738,748,'Mäuse 🐁','none','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(750,1,1,2,1795566075608300,749,'none','bird',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(751,1,1,2,1795566172067038,750,'bird','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(752,1,1,2,1795566206831768,751,'Mäuse 🐁','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(753,1,1,2,1795566227565769,752,'none',' ','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(754,1,1,2,1795566354114427,753,' ','two
lines',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(755,1,1,2,1795566767011294,754,'two
lines','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(756,1,1,2,1795566777013788,755,'','Mäuse 🐁',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(757,1,1,2,1795566849284391,756,'Mäuse 🐁','two
lines','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(758,1,1,2,1795566863860491,757,'two
lines','猫','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(759,1,1,2,1795567050143606,758,'猫','bird','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(760,1,1,2,1795567071209130,759,'bird','%_\','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(761,1,1,2,1795567080895459,760,'%_\','猫','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(762,1,1,2,1795567266479902,761,'猫','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(763,1,1,2,1795567324199639,762,'it''s "quoted"; DROP TABLE clips; --','%_\',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(764,1,1,2,1795567432421550,763,'%_\','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(765,1,1,2,1795567499895681,764,'two
lines','%_\','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(766,1,1,2,1795567539782736,765,'%_\','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(767,1,1,2,1795567564365434,766,'bird','',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(768,1,1,2,1795567654320791,767,'','猫',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(769,1,1,2,1795567743560984,768,'猫','two
lines','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(770,1,1,2,1795567752830313,769,'two
lines','bird','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(771,1,1,2,1795567809422852,770,'bird','Mäuse 🐁','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(772,1,1,2,1795567919886564,771,'Mäuse 🐁','bird','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(773,1,1,2,1795567937186821,772,'bird','it''s "quoted"; DROP TABLE clips; --','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(774,1,1,2,1795567943236364,773,'it''s "quoted"; DROP TABLE clips; --','none','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(775,1,1,2,1795567985377558,774,'none','猫','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(776,1,1,2,1795568022632814,775,'猫','none','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(777,1,1,2,1795568047070601,776,'none','Mäuse 🐁',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(778,1,1,2,1795568047145229,777,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(779,1,1,2,1795568085092021,778,'it''s "quoted"; DROP TABLE clips; --','bird','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(780,1,1,2,1795568128681401,779,'bird','%_\',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(781,1,1,2,1795568195455981,780,'%_\','two
lines',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(782,1,1,2,1795568459814648,781,'two
lines','none','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(783,1,1,2,1795568500911222,782,'none','Mäuse 🐁','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(784,1,1,2,1795568501275966,783,'Mäuse 🐁','%_\',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(785,1,1,2,1795568573059591,784,'%_\','Mäuse 🐁','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(786,1,1,2,1795568593392627,785,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(787,1,1,2,1795568706322061,786,'it''s "quoted"; DROP TABLE clips; --','',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(788,1,1,2,1795568804684654,787,'','NULL','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(789,1,1,2,1795568848706668,788,'NULL','','',0.0,2,1);
INSERT INTO "label_changes" VALUES(790,1,1,2,1795569023562772,789,'','猫','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(791,1,1,2,1795569038907744,790,'猫','bird',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(792,1,1,2,1795569044078280,791,'bird','Mäuse 🐁',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(793,1,1,2,1795569045604992,792,'Mäuse 🐁','','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(794,1,1,2,1795569166313828,793,'','%_\','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(795,1,1,2,1795569201319807,794,'%_\','Mäuse 🐁',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(796,1,1,2,1795569397759769,795,'Mäuse 🐁','bird','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(797,1,1,2,1795569468110457,796,'bird','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(798,1,1,2,1795569496752541,797,'Mäuse 🐁',' ','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(799,1,1,2,1795569532342192,798,' ','it''s "quoted"; DROP TABLE clips; --','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(800,1,1,2,1795569564990570,799,'it''s "quoted"; DROP TABLE clips; --','NULL',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(801,1,1,2,1795569570569328,800,'NULL','%_\',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(802,1,1,2,1795569575867987,801,'%_\','猫','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(803,1,1,2,1795569578740323,802,'猫','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(804,1,1,2,1795569677661331,803,'%_\','two
lines',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(805,1,1,2,1795569678437270,804,'two
lines','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(806,1,1,2,1795569755688576,805,'none','two
lines','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(807,1,1,2,1795569840099594,806,'two
lines','bird','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(808,1,1,2,1795569891067597,807,'bird','it''s "quoted"; DROP TABLE clips; --','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(809,1,1,2,1795569944113529,808,'it''s "quoted"; DROP TABLE clips; --','bird','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(810,1,1,2,1795569968658655,809,'bird','NULL','',0.0,2,1);
INSERT INTO "label_changes" VALUES(811,1,1,2,1795569999145331,810,'NULL','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(812,1,1,2,1795570045006656,811,'none','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(813,1,1,2,1795570291000926,812,'it''s "quoted"; DROP TABLE clips; --','bird','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(814,1,1,2,1795570297068890,813,'bird','none',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(815,1,1,2,1795570349522058,814,'none','two
lines','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(816,1,1,2,1795570367140245,815,'two
lines','bird','',1.0,2,1);
INSERT INTO "label_changes" VALUES(817,1,1,2,1795570384072093,816,'bird','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(818,1,1,2,1795570462590064,817,'it''s "quoted"; DROP TABLE clips; --','猫','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(819,1,1,2,1795570534655362,818,'猫','','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(820,1,1,2,1795570809967153,819,'','NULL','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(821,1,1,2,1795571128945809,820,'NULL','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(822,1,1,2,1795571167424314,821,'Mäuse 🐁',' ','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(823,1,1,2,1795571190096871,822,' ','Mäuse 🐁',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(824,1,1,2,1795571300842944,823,'Mäuse 🐁','%_\','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(825,1,1,2,1795571519152145,824,'%_\','Mäuse 🐁',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(826,1,1,2,1795571580004750,825,'Mäuse 🐁','bird',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(827,1,1,2,1795571831912419,826,'bird','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(828,1,1,2,1795571914923509,827,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(829,1,1,2,1795571940037637,828,'Mäuse 🐁','none','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(830,1,1,2,1795571953354969,829,'none','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(831,1,1,2,1795572061384705,830,'it''s "quoted"; DROP TABLE clips; --',' ','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(832,1,1,2,1795572351505049,831,' ','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(833,1,1,2,1795572541273387,832,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(834,1,1,2,1795572560381541,833,'Mäuse 🐁','NULL','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(835,1,1,2,1795572644741312,834,'NULL','%_\','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(836,1,1,2,1795572743777076,835,'%_\','two
lines','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(837,1,1,2,1795572783719126,836,'two
lines','NULL','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(838,1,1,2,1795572798384146,837,'NULL','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(839,1,1,2,1795572879240602,838,'bird','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(840,1,1,2,1795572961439845,839,'it''s "quoted"; DROP TABLE clips; --',' ','',0.0,2,1);
INSERT INTO "label_changes" VALUES(841,1,1,2,1795573331453598,840,' ','bird','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(842,1,1,2,1795573351070951,841,'bird','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(843,1,1,2,1795573370836945,842,'it''s "quoted"; DROP TABLE clips; --',' ',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(844,1,1,2,1795573453575559,843,' ','two
lines',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(845,1,1,2,1795573457756157,844,'two
lines',' ',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(846,1,1,2,1795573585057078,845,' ','it''s "quoted"; DROP TABLE clips; --','',1.0,2,1);
INSERT INTO "label_changes" VALUES(847,1,1,2,1795573626173194,846,'it''s "quoted"; DROP TABLE clips; --','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(848,1,1,2,1795573674543421,847,'none',' ','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(849,1,1,2,1795573720858435,848,' ','NULL','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(850,1,1,2,1795573739937181,849,'NULL','Mäuse 🐁','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(851,1,1,2,1795573770085504,850,'Mäuse 🐁',' ','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(852,1,1,2,1795573974914457,851,' ','two
lines','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(853,1,1,2,1795574078793967,852,'two
lines','%_\','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(854,1,1,2,1795574095628893,853,'%_\','猫','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(855,1,1,2,1795574101993721,854,'猫','bird',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(856,1,1,2,1795574154172001,855,'bird','%_\','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(857,1,1,2,1795574397454969,856,'%_\','',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(858,1,1,2,1795574413009350,857,'','猫','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(859,1,1,2,1795574418845972,858,'猫','Mäuse 🐁','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(860,1,1,2,1795574429655550,859,'Mäuse 🐁','猫',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(861,1,1,2,1795574519859023,860,'猫','Mäuse 🐁','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(862,1,1,2,1795574725253918,861,'Mäuse 🐁','two
lines','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(863,1,1,2,1795574831935503,862,'two
lines','猫',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(864,1,1,2,1795574910157138,863,'猫','two
lines',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(865,1,1,2,1795575109169849,864,'two
lines','NULL','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(866,1,1,2,1795575197260678,865,'NULL','two
lines','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(867,1,1,2,1795575269866402,866,'two
lines','bird',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(868,1,1,2,1795575304459966,867,'bird','','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(869,1,1,2,1795575447150321,868,'','two
lines','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(870,1,1,2,1795575535558322,869,'two
lines','bird','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(871,1,1,2,1795575794965202,870,'bird','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(872,1,1,2,1795575862485792,871,'Mäuse 🐁','two
lines','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(873,1,1,2,1795575934912480,872,'two
lines','Mäuse 🐁',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(874,1,1,2,1795576063749208,873,'Mäuse 🐁',' ','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(875,1,1,2,1795576106426969,874,' ','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(876,1,1,2,1795576197648527,875,'it''s "quoted"; DROP TABLE clips; --','NULL',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(877,1,1,2,1795576232631955,876,'NULL','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(878,1,1,2,1795576259682213,877,'','Mäuse 🐁','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(879,1,1,2,1795576319366851,878,'Mäuse 🐁',' ','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(880,1,1,2,1795576337313745,879,' ','bird',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(881,1,1,2,1795576339704225,880,'bird','猫',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(882,1,1,2,1795576339745148,881,'猫','two
lines','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(883,1,1,2,1795576350655166,882,'two
lines','it''s "quoted"; DROP TABLE clips; --','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(884,1,1,2,1795576403726347,883,'it''s "quoted"; DROP TABLE clips; --','%_\','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(885,1,1,2,1795576478842862,884,'%_\','bird','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(886,1,1,2,1795576615852297,885,'bird','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(887,1,1,2,1795576678792132,886,'two
lines','猫',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(888,1,1,2,1795576743802581,887,'猫','two
lines',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(889,1,1,2,1795576794726897,888,'two
lines','猫','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(890,1,1,2,1795576801053551,889,'猫','','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(891,1,1,2,1795576838870850,890,'','two
lines',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(892,1,1,2,1795576885115359,891,'two
lines','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(893,1,1,2,1795576905285980,892,'bird','NULL','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(894,1,1,2,1795576920292473,893,'NULL','Mäuse 🐁','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(895,1,1,2,1795577078064301,894,'Mäuse 🐁','none','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(896,1,1,2,1795577169952996,895,'none','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(897,1,1,2,1795577259091258,896,'two
lines','猫','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(898,1,1,2,1795577275569487,897,'猫','%_\','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(899,1,1,2,1795577285046499,898,'%_\',' ',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(900,1,1,2,1795577291053036,899,' ','it''s "quoted"; DROP TABLE clips; --','',1.0,2,1);
INSERT INTO "label_changes" VALUES(901,1,1,2,1795577371897560,900,'it''s "quoted"; DROP TABLE clips; --','bird','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(902,1,1,2,1795577469197868,901,'bird','',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(903,1,1,2,1795577477284615,902,'',' ','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(904,1,1,2,1795577527432056,903,' ','none','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(905,1,1,2,1795577578424872,904,'none','','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(906,1,1,2,1795577591545169,905,'','Mäuse 🐁','',1.0,2,1);
INSERT INTO "label_changes" VALUES(907,1,1,2,1795577622962734,906,'Mäuse 🐁','two
lines','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(908,1,1,2,1795577822899743,907,'two
lines','it''s "quoted"; DROP TABLE clips; --','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(909,1,1,2,1795577872209326,908,'it''s "quoted"; DROP TABLE clips; --','two
lines','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(910,1,1,2,1795577902286355,909,'two
lines','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(911,1,1,2,1795577905916568,910,'it''s "quoted"; DROP TABLE clips; --','猫','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(912,1,1,2,1795577909095391,911,'猫','two
lines','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(913,1,1,2,1795577983679314,912,'two
lines',' ','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(914,1,1,2,1795577998548193,913,' ','bird','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(915,1,1,2,1795577998804860,914,'bird','Mäuse 🐁','',0.0,2,1);
INSERT INTO "label_changes" VALUES(916,1,1,2,1795578018294463,915,'Mäuse 🐁',' ','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(917,1,1,2,1795578161631642,916,' ','%_\',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(918,1,1,2,1795578224602939,917,'%_\','NULL','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(919,1,1,2,1795578253764814,918,'NULL','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(920,1,1,2,1795578258733092,919,'none','two
lines','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(921,1,1,2,1795578316591474,920,'two
lines','none','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(922,1,1,2,1795578513925354,921,'none','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(923,1,1,2,1795578588579496,922,'猫','Mäuse 🐁','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(924,1,1,2,1795578819654298,923,'Mäuse 🐁','%_\','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(925,1,1,2,1795578843771030,924,'%_\','','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(926,1,1,2,1795578908813576,925,'','NULL','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(927,1,1,2,1795578992811064,926,'NULL','Mäuse 🐁',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(928,1,1,2,1795579025918935,927,'Mäuse 🐁','猫','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(929,1,1,2,1795579040966275,928,'猫',' ',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(930,1,1,2,1795579084161272,929,' ','猫','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(931,1,1,2,1795579188044760,930,'猫','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(932,1,1,2,1795579217629624,931,'it''s "quoted"; DROP TABLE clips; --','','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(933,1,1,2,1795579247750840,932,'','two
lines','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(934,1,1,2,1795579280211233,933,'two
lines','it''s "quoted"; DROP TABLE clips; --','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(935,1,1,2,1795579378344067,934,'it''s "quoted"; DROP TABLE clips; --','NULL','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(936,1,1,2,1795579402522707,935,'NULL','猫','',0.0,2,1);
INSERT INTO "label_changes" VALUES(937,1,1,2,1795579410114113,936,'猫','two
lines','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(938,1,1,2,1795579440724802,937,'two
lines','Mäuse 🐁',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(939,1,1,2,1795579475195980,938,'Mäuse 🐁','two
lines','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(940,1,1,2,1795579546413270,939,'two
lines','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(941,1,1,2,1795579577308621,940,'%_\','猫','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(942,1,1,2,1795579792640865,941,'猫','none','',1.0,2,1);
INSERT INTO "label_changes" VALUES(943,1,1,2,1795579835819601,942,'none','NULL','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(944,1,1,2,1795579926651742,943,'NULL','猫',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(945,1,1,2,1795580070651223,944,'猫','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(946,1,1,2,1795580105272709,945,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(947,1,1,2,1795580174964052,946,'Mäuse 🐁','','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(948,1,1,2,1795580188991210,947,'','two
lines','',1.0,2,1);
INSERT INTO "label_changes" VALUES(949,1,1,2,1795580387357938,948,'two
lines',' ','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(950,1,1,2,1795580440216035,949,' ','猫',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(951,1,1,2,1795580579600217,950,'猫','bird','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(952,1,1,2,1795580585843518,951,'bird','none','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(953,1,1,2,1795580605414692,952,'none','Mäuse 🐁',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(954,1,1,2,1795580670665766,953,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(955,1,1,2,1795580767238320,954,'it''s "quoted"; DROP TABLE clips; --','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(956,1,1,2,1795580877066617,955,'two
lines',' ','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(957,1,1,2,1795580903587425,956,' ','bird',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(958,1,1,2,1795580949032755,957,'bird','it''s "quoted"; DROP TABLE clips; --','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(959,1,1,2,1795580975483412,958,'it''s "quoted"; DROP TABLE clips; --','猫','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(960,1,1,2,1795580982026555,959,'猫','none','',1.0,2,1);
INSERT INTO "label_changes" VALUES(961,1,1,2,1795581010666102,960,'none','','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(962,1,1,2,1795581045691214,961,'','猫','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(963,1,1,2,1795581234891414,962,'猫','bird',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(964,1,1,2,1795581253888664,963,'bird','two
lines','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(965,1,1,2,1795581256881995,964,'two
lines','Mäuse 🐁',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(966,1,1,2,1795581307199966,965,'Mäuse 🐁',' ','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(967,1,1,2,1795581325056147,966,' ','NULL','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(968,1,1,2,1795581557296813,967,'NULL','猫','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(969,1,1,2,1795581658843008,968,'猫','none',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(970,1,1,2,1795581776300860,969,'none','NULL','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(971,1,1,2,1795581826565392,970,'NULL','bird','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(972,1,1,2,1795581922497503,971,'bird','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(973,1,1,2,1795582012850286,972,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(974,1,1,2,1795582069547570,973,'Mäuse 🐁','猫','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(975,1,1,2,1795582093128664,974,'猫','Mäuse 🐁','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(976,1,1,2,1795582133186185,975,'Mäuse 🐁','%_\','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(977,1,1,2,1795582176401153,976,'%_\','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(978,1,1,2,1795582212282421,977,'two
lines','猫','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(979,1,1,2,1795582341423023,978,'猫','none','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(980,1,1,2,1795582400923502,979,'none','猫','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(981,1,1,2,1795582440957960,980,'猫','bird',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(982,1,1,2,1795582577758929,981,'bird','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(983,1,1,2,1795582629464945,982,'Mäuse 🐁',' ','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(984,1,1,2,1795582722471644,983,' ','猫','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(985,1,1,2,1795582743249317,984,'猫','two
lines','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(986,1,1,2,1795582783656684,985,'two
lines',' ','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(987,1,1,2,1795582918222315,986,' ','bird','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(988,1,1,2,1795583005221384,987,'bird','NULL','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(989,1,1,2,1795583077598694,988,'NULL',' ','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(990,1,1,2,1795583194013427,989,' ','NULL',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(991,1,1,2,1795583217711109,990,'NULL','bird','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(992,1,1,2,1795583238422566,991,'bird','','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(993,1,1,2,1795583262287107,992,'','two
lines','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(994,1,1,2,1795583360892825,993,'two
lines','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(995,1,1,2,1795583366398988,994,'','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(996,1,1,2,1795583372627075,995,'none','%_\','',0.0,2,1);
INSERT INTO "label_changes" VALUES(997,1,1,2,1795583481545022,996,'%_\','Mäuse 🐁',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(998,1,1,2,1795583498418939,997,'Mäuse 🐁','%_\','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(999,1,1,2,1795583545767508,998,'%_\','Mäuse 🐁','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1000,1,1,2,1795583567920409,999,'Mäuse 🐁','none','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1001,1,1,2,1795583703957212,1000,'none',' ','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1002,1,1,2,1795583756902394,1001,' ','%_\','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1003,1,1,2,1795583808798657,1002,'%_\','猫','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1004,1,1,2,1795584151146464,1003,'猫','bird',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1005,1,1,2,1795584195908615,1004,'bird','it''s "quoted"; DROP TABLE clips; --','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1006,1,1,2,1795584322594683,1005,'it''s "quoted"; DROP TABLE clips; --','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1007,1,1,2,1795584466464789,1006,'bird','猫',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1008,1,1,2,1795584468033014,1007,'猫','Mäuse 🐁','',1.0,2,1);
INSERT INTO "label_changes" VALUES(1009,1,1,2,1795584665492000,1008,'Mäuse 🐁','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1010,1,1,2,1795584696924075,1009,'none','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1011,1,1,2,1795584708321853,1010,'NULL','bird',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1012,1,1,2,1795584785614447,1011,'bird','two
lines',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1013,1,1,2,1795584807930427,1012,'two
lines','Mäuse 🐁','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1014,1,1,2,1795584840595278,1013,'Mäuse 🐁','none','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1015,1,1,2,1795584840910499,1014,'none','two
lines','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1016,1,1,2,1795584865355386,1015,'two
lines','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1017,1,1,2,1795584892184462,1016,'%_\','Mäuse 🐁','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1018,1,1,2,1795584926009169,1017,'Mäuse 🐁','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1019,1,1,2,1795585058408201,1018,'none','','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1020,1,1,2,1795585099242080,1019,'','two
lines','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1021,1,1,2,1795585150339996,1020,'two
lines',' ','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1022,1,1,2,1795585203401800,1021,' ','two
lines','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1023,1,1,2,1795585267288291,1022,'two
lines','','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1024,1,1,2,1795585339057384,1023,'','none','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1025,1,1,2,1795585344535922,1024,'none','bird','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1026,1,1,2,1795585522625247,1025,'bird','猫','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1027,1,1,2,1795585659376427,1026,'猫',' ','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1028,1,1,2,1795585814515120,1027,' ','NULL','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1029,1,1,2,1795585979789222,1028,'NULL','%_\',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1030,1,1,2,1795585991116881,1029,'%_\','two
lines','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1031,1,1,2,1795586004053465,1030,'two
lines',' ',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1032,1,1,2,1795586145767044,1031,' ','NULL','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1033,1,1,2,1795586214004562,1032,'NULL','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1034,1,1,2,1795586234014884,1033,'','NULL','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1035,1,1,2,1795586255974494,1034,'NULL','%_\','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1036,1,1,2,1795586264121983,1035,'%_\','two
lines',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1037,1,1,2,1795586521363073,1036,'two
lines','%_\','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1038,1,1,2,1795586622765333,1037,'%_\','bird','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1039,1,1,2,1795586728407345,1038,'bird',' ','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1040,1,1,2,1795586939363384,1039,' ','NULL','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1041,1,1,2,1795587083130584,1040,'NULL','','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1042,1,1,2,1795587104167390,1041,'','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1043,1,1,2,1795587148398256,1042,'none','bird','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1044,1,1,2,1795587215240153,1043,'bird','NULL','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1045,1,1,2,1795587385761981,1044,'NULL','none',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1046,1,1,2,1795587413805551,1045,'none','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1047,1,1,2,1795587588915477,1046,'%_\','猫','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1048,1,1,2,1795587732192419,1047,'猫',' ','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1049,1,1,2,1795587740459607,1048,' ','Mäuse 🐁',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1050,1,1,2,1795587749368264,1049,'Mäuse 🐁','NULL',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1051,1,1,2,1795587871610910,1050,'NULL','two
lines','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1052,1,1,2,1795587901910948,1051,'two
lines','Mäuse 🐁','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1053,1,1,2,1795587970920990,1052,'Mäuse 🐁','bird','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1054,1,1,2,1795587987819937,1053,'bird','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1055,1,1,2,1795588304066200,1054,'%_\','NULL','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1056,1,1,2,1795588314359927,1055,'NULL','猫','',1.0,2,1);
INSERT INTO "label_changes" VALUES(1057,1,1,2,1795588359709586,1056,'猫','','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1058,1,1,2,1795588458142653,1057,'','Mäuse 🐁',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1059,1,1,2,1795588536739668,1058,'Mäuse 🐁','猫','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1060,1,1,2,1795588608716289,1059,'猫','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1061,1,1,2,1795588687057692,1060,'two
lines','NULL','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1062,1,1,2,1795588718316121,1061,'NULL','Mäuse 🐁',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1063,1,1,2,1795588826980972,1062,'Mäuse 🐁','%_\',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1064,1,1,2,1795588898250910,1063,'%_\','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1065,1,1,2,1795589014659469,1064,'it''s "quoted"; DROP TABLE clips; --','two
lines','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1066,1,1,2,1795589041282979,1065,'two
lines','NULL',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1067,1,1,2,1795589080623906,1066,'NULL','bird','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1068,1,1,2,1795589134441749,1067,'bird','%_\','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1069,1,1,2,1795589325229065,1068,'%_\','Mäuse 🐁','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1070,1,1,2,1795589452697085,1069,'Mäuse 🐁','NULL','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1071,1,1,2,1795589453769098,1070,'NULL','none','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1072,1,1,2,1795589485135919,1071,'none','猫',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1073,1,1,2,1795589491745189,1072,'猫','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1074,1,1,2,1795589522100547,1073,'it''s "quoted"; DROP TABLE clips; --','two
lines','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1075,1,1,2,1795589594921146,1074,'two
lines','none',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1076,1,1,2,1795589654716758,1075,'none',' ',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1077,1,1,2,1795589819274597,1076,' ','two
lines',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1078,1,1,2,1795589879151614,1077,'two
lines','','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1079,1,1,2,1795589910413256,1078,'','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1080,1,1,2,1795589920644792,1079,'none','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1081,1,1,2,1795590179087927,1080,'it''s "quoted"; DROP TABLE clips; --','%_\','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1082,1,1,2,1795590243569859,1081,'%_\','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1083,1,1,2,1795590291797042,1082,'','%_\','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1084,1,1,2,1795590299778929,1083,'%_\','猫',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1085,1,1,2,1795590345401786,1084,'猫','bird','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1086,1,1,2,1795590415325120,1085,'bird','two
lines','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1087,1,1,2,1795590558598652,1086,'two
lines',' ','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1088,1,1,2,1795590695242336,1087,' ','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1089,1,1,2,1795590804153256,1088,'it''s "quoted"; DROP TABLE clips; --','two
lines','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1090,1,1,2,1795590908321210,1089,'two
lines','Mäuse 🐁','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1091,1,1,2,1795591003488178,1090,'Mäuse 🐁','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1092,1,1,2,1795591028572796,1091,'','none',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1093,1,1,2,1795591073807614,1092,'none','bird','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1094,1,1,2,1795591101334957,1093,'bird','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1095,1,1,2,1795591192716375,1094,'it''s "quoted"; DROP TABLE clips; --','NULL','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1096,1,1,2,1795591234828533,1095,'NULL','two
lines','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1097,1,1,2,1795591406144899,1096,'two
lines','','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1098,1,1,2,1795591421776694,1097,'','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1099,1,1,2,1795591467736151,1098,'it''s "quoted"; DROP TABLE clips; --','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1100,1,1,2,1795591480033272,1099,'%_\','it''s "quoted"; DROP TABLE clips; --','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1101,1,1,2,1795591625298728,1100,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1102,1,1,2,1795591654102979,1101,'Mäuse 🐁','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1103,1,1,2,1795591759146629,1102,'NULL','','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1104,1,1,2,1795591998120634,1103,'','猫','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1105,1,1,2,1795592033623418,1104,'猫','%_\','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1106,1,1,2,1795592075668502,1105,'%_\','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1107,1,1,2,1795592219590680,1106,'猫','none','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1108,1,1,2,1795592251891274,1107,'none','it''s "quoted"; DROP TABLE clips; --','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1109,1,1,2,1795592374628213,1108,'it''s "quoted"; DROP TABLE clips; --','NULL','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1110,1,1,2,1795592388049615,1109,'NULL','%_\',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1111,1,1,2,1795592407365009,1110,'%_\','NULL','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1112,1,1,2,1795592583552751,1111,'NULL','%_\','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1113,1,1,2,1795592604216501,1112,'%_\','none',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1114,1,1,2,1795592628822787,1113,'none','%_\','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1115,1,1,2,1795592665770413,1114,'%_\','NULL','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1116,1,1,2,1795592682259821,1115,'NULL','','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1117,1,1,2,1795592688808577,1116,'','bird','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1118,1,1,2,1795592916225697,1117,'bird','NULL','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1119,1,1,2,1795592999000506,1118,'NULL','two
lines','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1120,1,1,2,1795593204720520,1119,'two
lines','none','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1121,1,1,2,1795593460714159,1120,'none','it''s "quoted"; DROP TABLE clips; --','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1122,1,1,2,1795593465214233,1121,'it''s "quoted"; DROP TABLE clips; --','two
lines',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1123,1,1,2,1795593629207315,1122,'two
lines','NULL','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1124,1,1,2,1795594257421866,1123,'NULL','猫','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1125,1,1,2,1795594433620554,1124,'猫','none',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1126,1,1,2,1795594460363700,1125,'none','猫','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1127,1,1,2,1795594464816027,1126,'猫','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1128,1,1,2,1795594537117551,1127,'%_\','','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1129,1,1,2,1795594564050027,1128,'',' ',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1130,1,1,2,1795594662558783,1129,' ','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1131,1,1,2,1795594773913058,1130,'%_\','none',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1132,1,1,2,1795594832192505,1131,'none',' ','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1133,1,1,2,1795594925558448,1132,' ','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1134,1,1,2,1795594926140902,1133,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1135,1,1,2,1795594963540119,1134,'Mäuse 🐁','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1136,1,1,2,1795594990821021,1135,'bird',' ','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1137,1,1,2,1795594999570766,1136,' ','bird','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1138,1,1,2,1795595018589237,1137,'bird','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1139,1,1,2,1795595049248142,1138,'it''s "quoted"; DROP TABLE clips; --','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1140,1,1,2,1795595158183851,1139,'none','NULL','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1141,1,1,2,1795595162335298,1140,'NULL','猫','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1142,1,1,2,1795595180451338,1141,'猫','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1143,1,1,2,1795595278234523,1142,'Mäuse 🐁','two
lines','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1144,1,1,2,1795595333386644,1143,'two
lines','Mäuse 🐁',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1145,1,1,2,1795595342078175,1144,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1146,1,1,2,1795595354827474,1145,'it''s "quoted"; DROP TABLE clips; --','NULL','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1147,1,1,2,1795595415272846,1146,'NULL','猫','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1148,1,1,2,1795595441061896,1147,'猫','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1149,1,1,2,1795595511840274,1148,'it''s "quoted"; DROP TABLE clips; --','NULL','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1150,1,1,2,1795595606954184,1149,'NULL','Mäuse 🐁','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1151,1,1,2,1795595615506133,1150,'Mäuse 🐁','%_\','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1152,1,1,2,1795595664897941,1151,'%_\','猫','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1153,1,1,2,1795595696405361,1152,'猫','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1154,1,1,2,1795595709046121,1153,'bird','two
lines','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1155,1,1,2,1795595711471487,1154,'two
lines','bird','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1156,1,1,2,1795595766071343,1155,'bird','Mäuse 🐁','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1157,1,1,2,1795595790310637,1156,'Mäuse 🐁','bird','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1158,1,1,2,1795595867144457,1157,'bird','Mäuse 🐁','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1159,1,1,2,1795595941626553,1158,'Mäuse 🐁','%_\','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1160,1,1,2,1795596044743208,1159,'%_\','none','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1161,1,1,2,1795596110288563,1160,'none','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1162,1,1,2,1795596133307942,1161,'it''s "quoted"; DROP TABLE clips; --','bird',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1163,1,1,2,1795596140809376,1162,'bird','%_\','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1164,1,1,2,1795596238015286,1163,'%_\','NULL','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1165,1,1,2,1795596293143493,1164,'NULL','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1166,1,1,2,1795596333671905,1165,'猫','NULL','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1167,1,1,2,1795596375712774,1166,'NULL','two
lines',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1168,1,1,2,1795596435428671,1167,'two
lines','NULL','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1169,1,1,2,1795596487345246,1168,'NULL','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1170,1,1,2,1795596521696899,1169,'none',' ','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1171,1,1,2,1795597178737700,1170,' ','none','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1172,1,1,2,1795597314603987,1171,'none','Mäuse 🐁','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1173,1,1,2,1795597337307818,1172,'Mäuse 🐁','two
lines','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1174,1,1,2,1795597438443532,1173,'two
lines','%_\','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1175,1,1,2,1795597449880838,1174,'%_\','none','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1176,1,1,2,1795597483866174,1175,'none','bird',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1177,1,1,2,1795597564110878,1176,'bird','two
lines',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1178,1,1,2,1795597697822563,1177,'two
lines',' ',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1179,1,1,2,1795597714842006,1178,' ','%_\','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1180,1,1,2,1795597721229887,1179,'%_\','',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1181,1,1,2,1795597754214102,1180,'','猫','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1182,1,1,2,1795597758071844,1181,'猫','bird','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1183,1,1,2,1795597827880888,1182,'bird',' ','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1184,1,1,2,1795597980044413,1183,' ','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1185,1,1,2,1795598054976763,1184,'','two
lines','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1186,1,1,2,1795598063629177,1185,'two
lines',' ','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1187,1,1,2,1795598071173493,1186,' ','NULL','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1188,1,1,2,1795598215778276,1187,'NULL','猫',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1189,1,1,2,1795598279277389,1188,'猫','it''s "quoted"; DROP TABLE clips; --','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1190,1,1,2,1795598292873456,1189,'it''s "quoted"; DROP TABLE clips; --','none','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1191,1,1,2,1795598344723530,1190,'none','NULL','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1192,1,1,2,1795598388190880,1191,'NULL','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1193,1,1,2,1795598432637983,1192,'none','%_\',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1194,1,1,2,1795598482699392,1193,'%_\','Mäuse 🐁',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1195,1,1,2,1795598629406364,1194,'Mäuse 🐁','猫','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1196,1,1,2,1795598743527363,1195,'猫','Mäuse 🐁','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1197,1,1,2,1795598777372151,1196,'Mäuse 🐁','two
lines','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1198,1,1,2,1795598803098086,1197,'two
lines','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1199,1,1,2,1795598890843358,1198,'Mäuse 🐁',' ','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1200,1,1,2,1795598953667830,1199,' ','none','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1201,1,2,2,1795512651720290,0,'none','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1202,1,2,2,1795512655368252,1,'bird','',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1203,1,2,2,1795512667875844,2,'','two
lines','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1204,1,2,2,1795512791183167,3,'two
lines','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1205,1,2,2,1795512909854272,4,'none','猫','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1206,1,2,2,1795513214566847,5,'猫','',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1207,1,2,2,1795513229197755,6,'','NULL','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1208,1,2,2,1795513347748636,7,'NULL','猫',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1209,1,2,2,1795513675322878,8,'猫','NULL','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1210,1,2,2,1795514073044234,9,'NULL','猫','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1211,1,2,2,1795514076892388,10,'猫','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1212,1,2,2,1795514159980977,11,'none','bird','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1213,1,2,2,1795514184538851,12,'bird','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1214,1,2,2,1795514326688324,13,'none',' ','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1215,1,2,2,1795514350157076,14,' ','%_\','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1216,1,2,2,1795514392763531,15,'%_\','bird','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1217,1,2,2,1795514477304656,16,'bird','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1218,1,2,2,1795514543682634,17,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1219,1,2,2,1795514764190544,18,'Mäuse 🐁','','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1220,1,2,2,1795514770518738,19,'','猫',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1221,1,2,2,1795514836449616,20,'猫','none','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1222,1,2,2,1795514996723807,21,'none','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1223,1,2,2,1795515008837709,22,'','two
lines','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1224,1,2,2,1795515127900506,23,'two
lines','%_\',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1225,1,2,2,1795515128806063,24,'%_\',' ','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1226,1,2,2,1795515169150235,25,' ','%_\','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1227,1,2,2,1795515203001856,26,'%_\','two
lines','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1228,1,2,2,1795515420715838,27,'two
lines','NULL',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1229,1,2,2,1795515442509850,28,'NULL','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1230,1,2,2,1795515545113258,29,'','bird','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1231,1,2,2,1795515578559815,30,'bird','none','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1232,1,2,2,1795515594594127,31,'none','','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1233,1,2,2,1795515595429746,32,'','猫','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1234,1,2,2,1795515832005408,33,'猫','NULL',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1235,1,2,2,1795515833557196,34,'NULL','猫','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1236,1,2,2,1795515850571246,35,'猫','none',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1237,1,2,2,1795515891349474,36,'none','%_\','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1238,1,2,2,1795515951498255,37,'%_\','','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1239,1,2,2,1795516211220674,38,'','Mäuse 🐁','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1240,1,2,2,1795516347329733,39,'Mäuse 🐁','NULL','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1241,1,2,2,1795516551693889,40,'NULL','Mäuse 🐁','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1242,1,2,2,1795516579274671,41,'Mäuse 🐁','NULL','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1243,1,2,2,1795516695476011,42,'NULL','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1244,1,2,2,1795516801545352,43,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1245,1,2,2,1795516839156997,44,'Mäuse 🐁','NULL','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1246,1,2,2,1795516854771139,45,'NULL','Mäuse 🐁',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1247,1,2,2,1795516899267270,46,'Mäuse 🐁','','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1248,1,2,2,1795517063367387,47,'',' ','',1.0,2,1);
INSERT INTO "label_changes" VALUES(1249,1,2,2,1795517197575106,48,' ','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1250,1,2,2,1795517329202873,49,'none','猫','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1251,1,2,2,1795517333556432,50,'猫','none','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1252,1,2,2,1795517413842346,51,'none','猫','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1253,1,2,2,1795517427423481,52,'猫','',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1254,1,2,2,1795517445453328,53,'','%_\',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1255,1,2,2,1795517578605898,54,'%_\','',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1256,1,2,2,1795517615498022,55,'','bird',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1257,1,2,2,1795517691412633,56,'bird','none','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1258,1,2,2,1795517701012198,57,'none',' ',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1259,1,2,2,1795517850988918,58,' ','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1260,1,2,2,1795518101562907,59,'','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1261,1,2,2,1795518127317997,60,'it''s "quoted"; DROP TABLE clips; --','猫','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1262,1,2,2,1795518257834570,61,'猫','it''s "quoted"; DROP TABLE clips; --','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1263,1,2,2,1795518282295243,62,'it''s "quoted"; DROP TABLE clips; --','NULL','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1264,1,2,2,1795518295651429,63,'NULL','','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1265,1,2,2,1795518318737229,64,'','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1266,1,2,2,1795518335261270,65,'none','bird',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1267,1,2,2,1795518471216050,66,'bird','猫','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1268,1,2,2,1795518591820117,67,'猫','NULL','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1269,1,2,2,1795518596173974,68,'NULL','','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1270,1,2,2,1795518811712075,69,'','bird',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1271,1,2,2,1795518894625716,70,'bird','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1272,1,2,2,1795518987490058,71,'none','','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1273,1,2,2,1795519012632098,72,'','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1274,1,2,2,1795519072058850,73,'it''s "quoted"; DROP TABLE clips; --','NULL','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1275,1,2,2,1795519185902997,74,'NULL','bird','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1276,1,2,2,1795519354191561,75,'bird','','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1277,1,2,2,1795519461817142,76,'','Mäuse 🐁','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1278,1,2,2,1795519481541807,77,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1279,1,2,2,1795519542887034,78,'it''s "quoted"; DROP TABLE clips; --','','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1280,1,2,2,1795519679312155,79,'','猫',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1281,1,2,2,1795519733575506,80,'猫','NULL','',1.0,2,1);
INSERT INTO "label_changes" VALUES(1282,1,2,2,1795519745085037,81,'NULL','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1283,1,2,2,1795519752314034,82,'it''s "quoted"; DROP TABLE clips; --','two
lines','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1284,1,2,2,1795519797069749,83,'two
lines','猫','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1285,1,2,2,1795519813740487,84,'猫','Mäuse 🐁',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1286,1,2,2,1795519824115366,85,'Mäuse 🐁','none','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1287,1,2,2,1795519904684990,86,'none','Mäuse 🐁','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1288,1,2,2,1795519938710899,87,'Mäuse 🐁','NULL','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1289,1,2,2,1795520004735715,88,'NULL','%_\','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1290,1,2,2,1795520019734164,89,'%_\','NULL','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1291,1,2,2,1795520045352851,90,'NULL','%_\','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1292,1,2,2,1795520181096252,91,'%_\','猫','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1293,1,2,2,1795520244055229,92,'猫','Mäuse 🐁','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1294,1,2,2,1795520281664982,93,'Mäuse 🐁','NULL','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1295,1,2,2,1795520301364462,94,'NULL','two
lines','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1296,1,2,2,1795520376869073,95,'two
lines','%_\','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1297,1,2,2,1795520382800537,96,'%_\','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1298,1,2,2,1795520426099274,97,'none','two
lines','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1299,1,2,2,1795520480075138,98,'two
lines','Mäuse 🐁',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1300,1,2,2,1795520647931002,99,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1301,1,2,2,1795520686224886,100,'it''s "quoted"; DROP TABLE clips; --','猫','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1302,1,2,2,1795520720620758,101,'猫','NULL',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1303,1,2,2,1795520774110574,102,'NULL','bird','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1304,1,2,2,1795520814596349,103,'bird','Mäuse 🐁','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1305,1,2,2,1795520861992173,104,'Mäuse 🐁','NULL','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1306,1,2,2,1795521061461820,105,'NULL','two
lines','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1307,1,2,2,1795521068816722,106,'two
lines','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1308,1,2,2,1795521144618819,107,'','bird','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1309,1,2,2,1795521163904508,108,'bird','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1310,1,2,2,1795521199133274,109,'none','',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1311,1,2,2,1795521261188036,110,'','Mäuse 🐁',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1312,1,2,2,1795521338699928,111,'Mäuse 🐁','none','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1313,1,2,2,1795521366815442,112,'none','%_\','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1314,1,2,2,1795521376303539,113,'%_\','猫','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1315,1,2,2,1795521378252014,114,'猫','bird','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1316,1,2,2,1795521516388082,115,'bird','猫','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1317,1,2,2,1795521647327252,116,'猫','','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1318,1,2,2,1795521647407445,117,'',' ','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1319,1,2,2,1795521686324334,118,' ','bird',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1320,1,2,2,1795521796807250,119,'bird','猫',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1321,1,2,2,1795521858795552,120,'猫','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1322,1,2,2,1795521921367491,121,'NULL','猫',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1323,1,2,2,1795521932927789,122,'猫','',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1324,1,2,2,1795522011495772,123,'','Mäuse 🐁','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1325,1,2,2,1795522264015009,124,'Mäuse 🐁','',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1326,1,2,2,1795522306147562,125,'','NULL',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1327,1,2,2,1795522332984015,126,'NULL','none','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1328,1,2,2,1795522443817143,127,'none','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1329,1,2,2,1795522489688659,128,'it''s "quoted"; DROP TABLE clips; --','two
lines','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1330,1,2,2,1795522515021347,129,'two
lines','it''s "quoted"; DROP TABLE clips; --','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1331,1,2,2,1795522584689452,130,'it''s "quoted"; DROP TABLE clips; --','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1332,1,2,2,1795522605182704,131,'%_\','NULL','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1333,1,2,2,1795522636145070,132,'NULL','猫','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1334,1,2,2,1795522708766064,133,'猫','',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1335,1,2,2,1795522733810360,134,'','NULL','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1336,1,2,2,1795522815992016,135,'NULL','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1337,1,2,2,1795522824549323,136,'猫','bird','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1338,1,2,2,1795522843774798,137,'bird','%_\','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1339,1,2,2,1795522977633874,138,'%_\','NULL',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1340,1,2,2,1795522999520798,139,'NULL','Mäuse 🐁',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1341,1,2,2,1795523021938522,140,'Mäuse 🐁','none',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1342,1,2,2,1795523039816673,141,'none','bird',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1343,1,2,2,1795523079838654,142,'bird','Mäuse 🐁','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1344,1,2,2,1795523121163633,143,'Mäuse 🐁','two
lines','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1345,1,2,2,1795523209563807,144,'two
lines','%_\','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1346,1,2,2,1795523223029391,145,'%_\','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1347,1,2,2,1795523354780702,146,'','NULL','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1348,1,2,2,1795523413267871,147,'NULL','猫','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1349,1,2,2,1795523459020836,148,'猫','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1350,1,2,2,1795523478760296,149,'%_\','two
lines','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1351,1,2,2,1795523565739197,150,'two
lines',' ','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1352,1,2,2,1795523602839336,151,' ','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1353,1,2,2,1795523775312291,152,'bird','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1354,1,2,2,1795523976637550,153,'it''s "quoted"; DROP TABLE clips; --','two
lines',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1355,1,2,2,1795524069061349,154,'two
lines','猫','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1356,1,2,2,1795524130554794,155,'猫','none','',1.0,2,1);
INSERT INTO "label_changes" VALUES(1357,1,2,2,1795524149610616,156,'none','NULL','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1358,1,2,2,1795524329291169,157,'NULL','bird','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1359,1,2,2,1795524369964199,158,'bird','','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1360,1,2,2,1795524379907107,159,'','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1361,1,2,2,1795524502068974,160,'%_\',' ','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1362,1,2,2,1795524550631447,161,' ','bird','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1363,1,2,2,1795524629666318,162,'bird','猫',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1364,1,2,2,1795524758446251,163,'猫','two
lines',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1365,1,2,2,1795524793856484,164,'two
lines','猫','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1366,1,2,2,1795524822651708,165,'猫','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1367,1,2,2,1795524990813878,166,'it''s "quoted"; DROP TABLE clips; --','猫',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1368,1,2,2,1795525078522357,167,'猫',' ','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1369,1,2,2,1795525148233555,168,' ','none','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1370,1,2,2,1795525256205115,169,'none','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1371,1,2,2,1795525277833347,170,'NULL','bird','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1372,1,2,2,1795525288757894,171,'bird',' ',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1373,1,2,2,1795525486736377,172,' ','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1374,1,2,2,1795525520387304,173,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1375,1,2,2,1795525755771970,174,'Mäuse 🐁','%_\','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1376,1,2,2,1795525852354476,175,'%_\','','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1377,1,2,2,1795525942864995,176,'','Mäuse 🐁','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1378,1,2,2,1795525997452608,177,'Mäuse 🐁',' ','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1379,1,2,2,1795526010402498,178,' ','Mäuse 🐁','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1380,1,2,2,1795526124477119,179,'Mäuse 🐁','two
lines','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1381,1,2,2,1795526126423641,180,'two
lines',' ','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1382,1,2,2,1795526211724023,181,' ','it''s "quoted"; DROP TABLE clips; --','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1383,1,2,2,1795526318206197,182,'it''s "quoted"; DROP TABLE clips; --','none','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1384,1,2,2,1795526393799716,183,'none','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1385,1,2,2,1795526447299351,184,'two
lines','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1386,1,2,2,1795526448616919,185,'%_\',' ','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1387,1,2,2,1795526507336314,186,' ','Mäuse 🐁','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1388,1,2,2,1795526512267333,187,'Mäuse 🐁','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1389,1,2,2,1795526669410020,188,'none','Mäuse 🐁',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1390,1,2,2,1795526746736113,189,'Mäuse 🐁','NULL','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1391,1,2,2,1795526867888510,190,'NULL','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1392,1,2,2,1795527063990341,191,'%_\','NULL','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1393,1,2,2,1795527081120800,192,'NULL','none','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1394,1,2,2,1795527081625706,193,'none','猫',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1395,1,2,2,1795527097954554,194,'猫','two
lines','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1396,1,2,2,1795527112211428,195,'two
lines','%_\','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1397,1,2,2,1795527130278400,196,'%_\','NULL','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1398,1,2,2,1795527149006721,197,'NULL','Mäuse 🐁','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1399,1,2,2,1795527195896709,198,'Mäuse 🐁','%_\','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1400,1,2,2,1795527248369484,199,'%_\','','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1401,1,2,2,1795527415867063,200,'',' ','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1402,1,2,2,1795527579396787,201,' ','bird','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1403,1,2,2,1795527597946834,202,'bird','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1404,1,2,2,1795527605387649,203,'NULL','猫','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1405,1,2,2,1795527689278728,204,'猫','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1406,1,2,2,1795527713343668,205,'','猫','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1407,1,2,2,1795527796508659,206,'猫','Mäuse 🐁','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1408,1,2,2,1795527932415705,207,'Mäuse 🐁','猫','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1409,1,2,2,1795527932811283,208,'猫','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1410,1,2,2,1795527952074266,209,'none',' ','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1411,1,2,2,1795528026713444,210,' ','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1412,1,2,2,1795528133128361,211,'it''s "quoted"; DROP TABLE clips; --','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1413,1,2,2,1795528214826678,212,'none','','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1414,1,2,2,1795528358507904,213,'','NULL','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1415,1,2,2,1795528422113586,214,'NULL','%_\','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1416,1,2,2,1795528462122994,215,'%_\','bird','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1417,1,2,2,1795528563720922,216,'bird','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1418,1,2,2,1795528583674987,217,'','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1419,1,2,2,1795528659711684,218,'%_\','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1420,1,2,2,1795528924594601,219,'it''s "quoted"; DROP TABLE clips; --','none',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1421,1,2,2,1795528959403765,220,'none','two
lines','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1422,1,2,2,1795529010130319,221,'two
lines','bird','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1423,1,2,2,1795529079004606,222,'bird','it''s "quoted"; DROP TABLE clips; --','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1424,1,2,2,1795529079584640,223,'it''s "quoted"; DROP TABLE clips; --','%_\','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1425,1,2,2,1795529114207846,224,'%_\','NULL','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1426,1,2,2,1795529190468032,225,'NULL','','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1427,1,2,2,1795529192629782,226,'','猫','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1428,1,2,2,1795529198923789,227,'猫','%_\',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1429,1,2,2,1795529290578032,228,'%_\','猫',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1430,1,2,2,1795529392929389,229,'猫','none','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1431,1,2,2,1795529439707430,230,'none','Mäuse 🐁',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1432,1,2,2,1795529464924173,231,'Mäuse 🐁','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1433,1,2,2,1795529488121077,232,'猫','Mäuse 🐁','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1434,1,2,2,1795529506596648,233,'Mäuse 🐁',' ','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1435,1,2,2,1795529519570242,234,' ','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1436,1,2,2,1795529572653761,235,'it''s "quoted"; DROP TABLE clips; --','','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1437,1,2,2,1795529607115493,236,'','it''s "quoted"; DROP TABLE clips; --','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1438,1,2,2,1795529795328646,237,'it''s "quoted"; DROP TABLE clips; --',' ','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1439,1,2,2,1795529795427951,238,' ','Mäuse 🐁','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1440,1,2,2,1795529839661469,239,'Mäuse 🐁','','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1441,1,2,2,1795529845813332,240,'',' ',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1442,1,2,2,1795529891688229,241,' ','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1443,1,2,2,1795530067346654,242,'it''s "quoted"; DROP TABLE clips; --','two
lines','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1444,1,2,2,1795530138330693,243,'two
lines','猫',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1445,1,2,2,1795530166390614,244,'猫','two
lines','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1446,1,2,2,1795530198337800,245,'two
lines',' ',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1447,1,2,2,1795530212471606,246,' ','猫',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1448,1,2,2,1795530360348089,247,'猫','NULL','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1449,1,2,2,1795530444637428,248,'NULL','it''s "quoted"; DROP TABLE clips; --','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1450,1,2,2,1795530459184560,249,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1451,1,2,2,1795530605798749,250,'Mäuse 🐁','none','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1452,1,2,2,1795530651870628,251,'none','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1453,1,2,2,1795530656034545,252,'it''s "quoted"; DROP TABLE clips; --','猫','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1454,1,2,2,1795530658526668,253,'猫','NULL','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1455,1,2,2,1795530664889249,254,'NULL','it''s "quoted"; DROP TABLE clips; --','',1.0,2,1);
INSERT INTO "label_changes" VALUES(1456,1,2,2,1795530668370510,255,'it''s "quoted"; DROP TABLE clips; --','bird','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1457,1,2,2,1795530704143380,256,'bird','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1458,1,2,2,1795530802922814,257,'it''s "quoted"; DROP TABLE clips; --','two
lines','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1459,1,2,2,1795530844103126,258,'two
lines','Mäuse 🐁','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1460,1,2,2,1795530949456753,259,'Mäuse 🐁','bird','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1461,1,2,2,1795530955641862,260,'bird','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1462,1,2,2,1795531128688839,261,'it''s "quoted"; DROP TABLE clips; --','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1463,1,2,2,1795531186748821,262,'NULL','bird','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1464,1,2,2,1795531209894974,263,'bird','none',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1465,1,2,2,1795531228944399,264,'none','%_\','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1466,1,2,2,1795531266228927,265,'%_\',' ',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1467,1,2,2,1795531413467995,266,' ','%_\',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1468,1,2,2,1795531433924381,267,'%_\','bird','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1469,1,2,2,1795531459768915,268,'bird','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1470,1,2,2,1795531482532890,269,'none',' ',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1471,1,2,2,1795531589030037,270,' ','猫','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1472,1,2,2,1795531595192207,271,'猫','%_\',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1473,1,2,2,1795531606855782,272,'%_\','two
lines','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1474,1,2,2,1795531813593130,273,'two
lines','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1475,1,2,2,1795531825807206,274,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1476,1,2,2,1795531939757924,275,'Mäuse 🐁',' ','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1477,1,2,2,1795531991615414,276,' ','Mäuse 🐁','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1478,1,2,2,1795532141184050,277,'Mäuse 🐁','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1479,1,2,2,1795532147531592,278,'none','two
lines','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1480,1,2,2,1795532194896423,279,'two
lines','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1481,1,2,2,1795532213764883,280,'none','Mäuse 🐁','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1482,1,2,2,1795532260634056,281,'Mäuse 🐁','bird',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1483,1,2,2,1795532299764711,282,'bird','it''s "quoted"; DROP TABLE clips; --','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1484,1,2,2,1795532382308603,283,'it''s "quoted"; DROP TABLE clips; --','%_\','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1485,1,2,2,1795532428112056,284,'%_\','猫',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1486,1,2,2,1795532435794588,285,'猫','two
lines',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1487,1,2,2,1795532455623717,286,'two
lines','猫',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1488,1,2,2,1795532561618222,287,'猫','NULL','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1489,1,2,2,1795532614862205,288,'NULL','%_\','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1490,1,2,2,1795532719195663,289,'%_\','bird','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1491,1,2,2,1795532766608051,290,'bird','猫',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1492,1,2,2,1795532838141439,291,'猫','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1493,1,2,2,1795532906997255,292,'it''s "quoted"; DROP TABLE clips; --',' ','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1494,1,2,2,1795533061981226,293,' ','猫','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1495,1,2,2,1795533245217791,294,'猫','Mäuse 🐁','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1496,1,2,2,1795533347755574,295,'Mäuse 🐁',' ','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1497,1,2,2,1795533361548711,296,' ','bird','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1498,1,2,2,1795533429592679,297,'bird','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1499,1,2,2,1795533598981998,298,'猫',' ','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1500,1,2,2,1795533815301649,299,' ','','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1501,1,2,2,1795533857633380,300,'',' ',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1502,1,2,2,1795533896113750,301,' ','bird',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1503,1,2,2,1795533940521925,302,'bird',' ','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1504,1,2,2,1795534359142871,303,' ','猫','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1505,1,2,2,1795534465588845,304,'猫','','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1506,1,2,2,1795534508173821,305,'','NULL','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1507,1,2,2,1795534523615436,306,'NULL','猫',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1508,1,2,2,1795534671569877,307,'猫','two
lines','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1509,1,2,2,1795534683277031,308,'two
lines',' ','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1510,1,2,2,1795534739259338,309,' ','none','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1511,1,2,2,1795534854112533,310,'none','bird','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1512,1,2,2,1795534890684761,311,'bird','Mäuse 🐁','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1513,1,2,2,1795534975638507,312,'Mäuse 🐁','猫','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1514,1,2,2,1795535024693773,313,'猫',' ','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1515,1,2,2,1795535074363405,314,' ','Mäuse 🐁',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1516,1,2,2,1795535077837176,315,'Mäuse 🐁','none','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1517,1,2,2,1795535151360968,316,'none','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1518,1,2,2,1795535264226394,317,'two
lines','%_\',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1519,1,2,2,1795535445799890,318,'%_\','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1520,1,2,2,1795535501819846,319,'NULL','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1521,1,2,2,1795535529203146,320,'none','NULL','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1522,1,2,2,1795535569376114,321,'NULL','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1523,1,2,2,1795535738003736,322,'bird','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1524,1,2,2,1795535750113119,323,'NULL','Mäuse 🐁','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1525,1,2,2,1795535789240144,324,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1526,1,2,2,1795535803532963,325,'it''s "quoted"; DROP TABLE clips; --','%_\','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1527,1,2,2,1795535818812020,326,'%_\','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1528,1,2,2,1795535844123178,327,'it''s "quoted"; DROP TABLE clips; --','NULL',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1529,1,2,2,1795535870811692,328,'NULL','Mäuse 🐁','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1530,1,2,2,1795535935130083,329,'Mäuse 🐁','NULL','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1531,1,2,2,1795535955775997,330,'NULL','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1532,1,2,2,1795536002850786,331,'it''s "quoted"; DROP TABLE clips; --','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1533,1,2,2,1795536038731715,332,'bird','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1534,1,2,2,1795536061489433,333,'it''s "quoted"; DROP TABLE clips; --','none','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1535,1,2,2,1795536086256537,334,'none','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1536,1,2,2,1795536176193333,335,'%_\','it''s "quoted"; DROP TABLE clips; --','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1537,1,2,2,1795536176607992,336,'it''s "quoted"; DROP TABLE clips; --','none','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1538,1,2,2,1795536184726336,337,'none','','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1539,1,2,2,1795536276499831,338,'',' ','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1540,1,2,2,1795536304996818,339,' ','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1541,1,2,2,1795536392032294,340,'none','it''s "quoted"; DROP TABLE clips; --','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1542,1,2,2,1795536406096873,341,'it''s "quoted"; DROP TABLE clips; --','NULL','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1543,1,2,2,1795536426252192,342,'NULL','','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1544,1,2,2,1795536487598826,343,'',' ','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1545,1,2,2,1795536535148989,344,' ','Mäuse 🐁',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1546,1,2,2,1795536642631880,345,'Mäuse 🐁','two
lines','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1547,1,2,2,1795536736238248,346,'two
lines','%_\','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1548,1,2,2,1795536751850892,347,'%_\','two
lines','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1549,1,2,2,1795536758925406,348,'two
lines','猫','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1550,1,2,2,1795536789438476,349,'猫','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1551,1,2,2,1795536837982522,350,'','none','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1552,1,2,2,1795536846123560,351,'none','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1553,1,2,2,1795536858764439,352,'it''s "quoted"; DROP TABLE clips; --','bird','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1554,1,2,2,1795536950171849,353,'bird','Mäuse 🐁','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1555,1,2,2,1795536951982434,354,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1556,1,2,2,1795537022993766,355,'it''s "quoted"; DROP TABLE clips; --','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1557,1,2,2,1795537054874258,356,'猫','%_\',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1558,1,2,2,1795537070435911,357,'%_\','it''s "quoted"; DROP TABLE clips; --','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1559,1,2,2,1795537240694634,358,'it''s "quoted"; DROP TABLE clips; --','none','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1560,1,2,2,1795537366661980,359,'none','bird','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1561,1,2,2,1795537413008374,360,'bird','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1562,1,2,2,1795537433114301,361,'NULL','','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1563,1,2,2,1795537545683119,362,'','none','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1564,1,2,2,1795537615360634,363,'none','bird','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1565,1,2,2,1795537694416085,364,'bird','two
lines',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1566,1,2,2,1795537732738613,365,'two
lines',' ','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1567,1,2,2,1795537778946534,366,' ','bird','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1568,1,2,2,1795537853815318,367,'bird','NULL','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1569,1,2,2,1795538019950434,368,'NULL','none','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1570,1,2,2,1795538030390907,369,'none','Mäuse 🐁','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1571,1,2,2,1795538105994611,370,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1572,1,2,2,1795538240075902,371,'it''s "quoted"; DROP TABLE clips; --','','',1.0,2,1);
INSERT INTO "label_changes" VALUES(1573,1,2,2,1795538412071056,372,'','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1574,1,2,2,1795538478110322,373,'bird','','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1575,1,2,2,1795538514114774,374,'',' ','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1576,1,2,2,1795538586661592,375,' ','NULL','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1577,1,2,2,1795538709899180,376,'NULL','bird',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1578,1,2,2,1795538806413205,377,'bird','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1579,1,2,2,1795538809424613,378,'it''s "quoted"; DROP TABLE clips; --','NULL','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1580,1,2,2,1795538893175780,379,'NULL','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1581,1,2,2,1795538918080002,380,'two
lines','NULL','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1582,1,2,2,1795538952809910,381,'NULL',' ','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1583,1,2,2,1795539065008653,382,' ','two
lines','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1584,1,2,2,1795539146826927,383,'two
lines','none','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1585,1,2,2,1795539179064665,384,'none','Mäuse 🐁','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1586,1,2,2,1795539230035833,385,'Mäuse 🐁','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1587,1,2,2,1795539436719987,386,'','none',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1588,1,2,2,1795539518704404,387,'none','bird','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1589,1,2,2,1795539582750714,388,'bird','it''s "quoted"; DROP TABLE clips; --','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1590,1,2,2,1795539601328206,389,'it''s "quoted"; DROP TABLE clips; --','%_\','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1591,1,2,2,1795539652519378,390,'%_\','none','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1592,1,2,2,1795539805775922,391,'none','%_\','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1593,1,2,2,1795539832894622,392,'%_\','','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1594,1,2,2,1795539841332010,393,'','two
lines','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1595,1,2,2,1795539917475976,394,'two
lines','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1596,1,2,2,1795539955776723,395,'none','NULL',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1597,1,2,2,1795539981399110,396,'NULL','%_\','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1598,1,2,2,1795540079113786,397,'%_\','bird','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1599,1,2,2,1795540120889909,398,'bird','none','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1600,1,2,2,1795540194439423,399,'none','%_\','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1601,1,2,2,1795540195484697,400,'%_\','NULL','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1602,1,2,2,1795540215331561,401,'NULL','none','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1603,1,2,2,1795540227130620,402,'none','猫','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1604,1,2,2,1795540253736778,403,'猫','it''s "quoted"; DROP TABLE clips; --','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1605,1,2,2,1795540274807507,404,'it''s "quoted"; DROP TABLE clips; --','NULL',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1606,1,2,2,1795540546530587,405,'NULL',' ','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1607,1,2,2,1795540597767668,406,' ','%_\','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1608,1,2,2,1795540679283175,407,'%_\','none',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1609,1,2,2,1795540702029809,408,'none','%_\','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1610,1,2,2,1795540773733682,409,'%_\',' ','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1611,1,2,2,1795540777051656,410,' ','猫','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1612,1,2,2,1795540967461000,411,'猫','NULL','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1613,1,2,2,1795541092896657,412,'NULL','',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1614,1,2,2,1795541215135686,413,'','it''s "quoted"; DROP TABLE clips; --','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1615,1,2,2,1795541236885337,414,'it''s "quoted"; DROP TABLE clips; --','two
lines','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1616,1,2,2,1795541245695044,415,'two
lines','','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1617,1,2,2,1795541284487570,416,'','猫','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1618,1,2,2,1795541298769561,417,'猫','',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1619,1,2,2,1795541348624601,418,'','猫','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1620,1,2,2,1795541448321609,419,'猫','none','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1621,1,2,2,1795541503201546,420,'none','Mäuse 🐁','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1622,1,2,2,1795541504480875,421,'Mäuse 🐁','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1623,1,2,2,1795541512983598,422,'NULL','Mäuse 🐁',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1624,1,2,2,1795541615278662,423,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1625,1,2,2,1795541910018066,424,'it''s "quoted"; DROP TABLE clips; --','NULL','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1626,1,2,2,1795541990823218,425,'NULL','two
lines','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1627,1,2,2,1795542106710207,426,'two
lines','none','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1628,1,2,2,1795542188995488,427,'none','%_\','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1629,1,2,2,1795542329366106,428,'%_\','bird','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1630,1,2,2,1795542501551207,429,'bird','NULL','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1631,1,2,2,1795542530776177,430,'NULL','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1632,1,2,2,1795542630917671,431,'','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1633,1,2,2,1795542642518256,432,'it''s "quoted"; DROP TABLE clips; --','two
lines','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1634,1,2,2,1795542721193097,433,'two
lines','',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1635,1,2,2,1795542895657538,434,'','%_\','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1636,1,2,2,1795542914280790,435,'%_\','',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1637,1,2,2,1795543037328692,436,'','two
lines','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1638,1,2,2,1795543057581403,437,'two
lines','NULL',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1639,1,2,2,1795543088382945,438,'NULL','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1640,1,2,2,1795543107658625,439,'it''s "quoted"; DROP TABLE clips; --','','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1641,1,2,2,1795543126185503,440,'','none','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1642,1,2,2,1795543190224524,441,'none','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1643,1,2,2,1795543240766183,442,'bird','two
lines',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1644,1,2,2,1795543386730397,443,'two
lines','Mäuse 🐁','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1645,1,2,2,1795543402458838,444,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1646,1,2,2,1795543534790763,445,'it''s "quoted"; DROP TABLE clips; --','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1647,1,2,2,1795543564639584,446,'%_\','none',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1648,1,2,2,1795543566279890,447,'none',' ',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1649,1,2,2,1795543751355152,448,' ','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1650,1,2,2,1795544009837021,449,'it''s "quoted"; DROP TABLE clips; --','bird','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1651,1,2,2,1795544047921800,450,'bird','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1652,1,2,2,1795544075630581,451,'Mäuse 🐁','two
lines',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1653,1,2,2,1795544082568720,452,'two
lines','bird','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1654,1,2,2,1795544103450308,453,'bird','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1655,1,2,2,1795544214627375,454,'it''s "quoted"; DROP TABLE clips; --','two
lines',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1656,1,2,2,1795544260549702,455,'two
lines','猫',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1657,1,2,2,1795544270521521,456,'猫','%_\',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1658,1,2,2,1795544350364854,457,'%_\','Mäuse 🐁','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1659,1,2,2,1795544441341490,458,'Mäuse 🐁','猫','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1660,1,2,2,1795544521371105,459,'猫','%_\','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1661,1,2,2,1795544535411004,460,'%_\','猫',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1662,1,2,2,1795544646915978,461,'猫','NULL','',1.0,2,1);
INSERT INTO "label_changes" VALUES(1663,1,2,2,1795544825532230,462,'NULL','bird','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1664,1,2,2,1795544951723638,463,'bird','none','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1665,1,2,2,1795544952855365,464,'none','%_\',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1666,1,2,2,1795544997043831,465,'%_\','it''s "quoted"; DROP TABLE clips; --','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1667,1,2,2,1795545036070228,466,'it''s "quoted"; DROP TABLE clips; --','bird','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1668,1,2,2,1795545186962929,467,'bird','猫','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1669,1,2,2,1795545229753229,468,'猫','NULL','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1670,1,2,2,1795545288941944,469,'NULL','bird','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1671,1,2,2,1795545355471713,470,'bird','it''s "quoted"; DROP TABLE clips; --','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1672,1,2,2,1795545548838407,471,'it''s "quoted"; DROP TABLE clips; --','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1673,1,2,2,1795545689793077,472,'bird','two
lines','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1674,1,2,2,1795545767793496,473,'two
lines','%_\',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1675,1,2,2,1795545883239511,474,'%_\',' ',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1676,1,2,2,1795546040016931,475,' ','%_\','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1677,1,2,2,1795546059033298,476,'%_\','NULL','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1678,1,2,2,1795546239424154,477,'NULL','Mäuse 🐁','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1679,1,2,2,1795546258954205,478,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1680,1,2,2,1795546327226519,479,'it''s "quoted"; DROP TABLE clips; --','NULL',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1681,1,2,2,1795546378721590,480,'NULL','Mäuse 🐁','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1682,1,2,2,1795546474781728,481,'Mäuse 🐁','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1683,1,2,2,1795546488433390,482,'猫','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1684,1,2,2,1795546498254686,483,'it''s "quoted"; DROP TABLE clips; --','','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1685,1,2,2,1795546498711175,484,'','none','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1686,1,2,2,1795546540142092,485,'none','NULL','',1.0,2,1);
INSERT INTO "label_changes" VALUES(1687,1,2,2,1795546570058486,486,'NULL','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1688,1,2,2,1795546615433920,487,'%_\','NULL','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1689,1,2,2,1795546639824477,488,'NULL','%_\','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1690,1,2,2,1795546772268925,489,'%_\','猫',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1691,1,2,2,1795546941691126,490,'猫',' ','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1692,1,2,2,1795546967362766,491,' ','','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1693,1,2,2,1795547016793405,492,'','Mäuse 🐁',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1694,1,2,2,1795547067168287,493,'Mäuse 🐁','NULL','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1695,1,2,2,1795547136379204,494,'NULL','none','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1696,1,2,2,1795547258248633,495,'none','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1697,1,2,2,1795547301301969,496,'',' ','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1698,1,2,2,1795547320792039,497,' ','none','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1699,1,2,2,1795547330352335,498,'none','Mäuse 🐁',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1700,1,2,2,1795547364976904,499,'Mäuse 🐁','none',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1701,1,2,2,1795547435561565,500,'none','Mäuse 🐁','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1702,1,2,2,1795547538504063,501,'Mäuse 🐁','none','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1703,1,2,2,1795547618529082,502,'none','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1704,1,2,2,1795547960172611,503,'猫','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1705,1,2,2,1795548034276153,504,'it''s "quoted"; DROP TABLE clips; --','two
lines',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1706,1,2,2,1795548167333439,505,'two
lines','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1707,1,2,2,1795548171345182,506,'%_\','猫',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1708,1,2,2,1795548391189498,507,'猫','',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1709,1,2,2,1795548626148742,508,'','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1710,1,2,2,1795548703049444,509,'%_\','Mäuse 🐁','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1711,1,2,2,1795548763393284,510,'Mäuse 🐁','猫','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1712,1,2,2,1795548793020348,511,'猫',' ','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1713,1,2,2,1795548807706802,512,' ','bird','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1714,1,2,2,1795548820752258,513,'bird','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1715,1,2,2,1795548888010302,514,'it''s "quoted"; DROP TABLE clips; --','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1716,1,2,2,1795548985150927,515,'bird',' ',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1717,1,2,2,1795549004094024,516,' ','Mäuse 🐁','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1718,1,2,2,1795549057584557,517,'Mäuse 🐁','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1719,1,2,2,1795549172804107,518,'NULL','猫','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1720,1,2,2,1795549293458044,519,'猫','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1721,1,2,2,1795549379319778,520,'%_\','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1722,1,2,2,1795549463806410,521,'none','%_\',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1723,1,2,2,1795549732951536,522,'%_\','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1724,1,2,2,1795549777233150,523,'none','two
lines','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1725,1,2,2,1795549805190974,524,'two
lines','','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1726,1,2,2,1795549846720912,525,'','bird','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1727,1,2,2,1795549863870707,526,'bird','NULL','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1728,1,2,2,1795550065026237,527,'NULL',' ','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1729,1,2,2,1795550230713882,528,' ','NULL','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1730,1,2,2,1795550358215920,529,'NULL','%_\','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1731,1,2,2,1795550397085482,530,'%_\','two
lines','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1732,1,2,2,1795550458899233,531,'two
lines','it''s "quoted"; DROP TABLE clips; --','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1733,1,2,2,1795550475427209,532,'it''s "quoted"; DROP TABLE clips; --','Mäuse 🐁','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1734,1,2,2,1795550507596712,533,'Mäuse 🐁','猫','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1735,1,2,2,1795550705185928,534,'猫','Mäuse 🐁','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1736,1,2,2,1795550743772232,535,'Mäuse 🐁',' ','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1737,1,2,2,1795550763132134,536,' ','it''s "quoted"; DROP TABLE clips; --','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1738,1,2,2,1795550837189132,537,'it''s "quoted"; DROP TABLE clips; --','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1739,1,2,2,1795550915779748,538,'NULL','','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1740,1,2,2,1795550924989295,539,'','bird',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1741,1,2,2,1795550957323206,540,'bird','none','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1742,1,2,2,1795550990540422,541,'none','','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1743,1,2,2,1795551121840796,542,'','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1744,1,2,2,1795551214363987,543,'it''s "quoted"; DROP TABLE clips; --',' ','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1745,1,2,2,1795551440919211,544,' ','Mäuse 🐁','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1746,1,2,2,1795551505477313,545,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1747,1,2,2,1795551550289307,546,'it''s "quoted"; DROP TABLE clips; --','bird','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1748,1,2,2,1795551645306612,547,'bird','%_\','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1749,1,2,2,1795551666727671,548,'%_\','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1750,1,2,2,1795551666932250,549,'it''s "quoted"; DROP TABLE clips; --','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1751,1,2,2,1795551668881642,550,'猫','%_\','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1752,1,2,2,1795551798315715,551,'%_\','',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1753,1,2,2,1795551799741558,552,'','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1754,1,2,2,1795551808001999,553,'it''s "quoted"; DROP TABLE clips; --',' ','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1755,1,2,2,1795551842899073,554,' ','NULL','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1756,1,2,2,1795551924835121,555,'NULL','Mäuse 🐁','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1757,1,2,2,1795551942052871,556,'Mäuse 🐁','猫','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1758,1,2,2,1795552073504774,557,'猫','','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1759,1,2,2,1795552098831659,558,'',' ','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1760,1,2,2,1795552139471236,559,' ','none','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1761,1,2,2,1795552205109192,560,'none','猫','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1762,1,2,2,1795552232498294,561,'猫','bird',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1763,1,2,2,1795552367042580,562,'bird','Mäuse 🐁','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1764,1,2,2,1795552451907589,563,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1765,1,2,2,1795552466716624,564,'it''s "quoted"; DROP TABLE clips; --','none','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1766,1,2,2,1795552501950509,565,'none',' ',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1767,1,2,2,1795552544403857,566,' ','bird',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1768,1,2,2,1795552580453257,567,'bird','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1769,1,2,2,1795552581671967,568,'','it''s "quoted"; DROP TABLE clips; --','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1770,1,2,2,1795552603270366,569,'it''s "quoted"; DROP TABLE clips; --','猫','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1771,1,2,2,1795552679842111,570,'猫','Mäuse 🐁','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1772,1,2,2,1795552713804232,571,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1773,1,2,2,1795552739975174,572,'it''s "quoted"; DROP TABLE clips; --','bird',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1774,1,2,2,1795552849994134,573,'bird','two
lines','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1775,1,2,2,1795552851630044,574,'two
lines','it''s "quoted"; DROP TABLE clips; --','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1776,1,2,2,1795553008018621,575,'it''s "quoted"; DROP TABLE clips; --','NULL',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1777,1,2,2,1795553141275024,576,'NULL','none','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1778,1,2,2,1795553265347420,577,'none','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1779,1,2,2,1795553307748413,578,'','%_\','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1780,1,2,2,1795553318975972,579,'%_\','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1781,1,2,2,1795553326595383,580,'Mäuse 🐁','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1782,1,2,2,1795553388826351,581,'none',' ','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1783,1,2,2,1795553418860223,582,' ','Mäuse 🐁',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1784,1,2,2,1795553447923405,583,'Mäuse 🐁',' ','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1785,1,2,2,1795553526424243,584,' ','猫','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1786,1,2,2,1795553538889150,585,'猫','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1787,1,2,2,1795553755622923,586,'%_\','','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1788,1,2,2,1795553886932239,587,'','Mäuse 🐁',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1789,1,2,2,1795554047356310,588,'Mäuse 🐁','two
lines','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1790,1,2,2,1795554079935400,589,'two
lines','none','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1791,1,2,2,1795554085093219,590,'none','','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1792,1,2,2,1795554193476469,591,'','two
lines','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1793,1,2,2,1795554207224461,592,'two
lines','bird','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1794,1,2,2,1795554223691545,593,'bird','two
lines',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1795,1,2,2,1795554239843732,594,'two
lines','NULL',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1796,1,2,2,1795554282444366,595,'NULL','Mäuse 🐁',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1797,1,2,2,1795554344962203,596,'Mäuse 🐁','bird','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1798,1,2,2,1795554397143046,597,'bird',' ',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1799,1,2,2,1795554399326146,598,' ','Mäuse 🐁','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1800,1,2,2,1795554512448335,599,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1801,1,2,2,1795554517375488,600,'it''s "quoted"; DROP TABLE clips; --','two
lines',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1802,1,2,2,1795554579256666,601,'two
lines','Mäuse 🐁','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1803,1,2,2,1795554597930272,602,'Mäuse 🐁','two
lines','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1804,1,2,2,1795554606035903,603,'two
lines','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1805,1,2,2,1795554650577082,604,'猫','%_\','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1806,1,2,2,1795554684974031,605,'%_\','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1807,1,2,2,1795554735221578,606,'it''s "quoted"; DROP TABLE clips; --','none','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1808,1,2,2,1795554735602209,607,'none','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1809,1,2,2,1795554744199316,608,'%_\','two
lines','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1810,1,2,2,1795554788854851,609,'two
lines','bird','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1811,1,2,2,1795554900460874,610,'bird','two
lines','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1812,1,2,2,1795555011314315,611,'two
lines','none',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1813,1,2,2,1795555275946645,612,'none','猫','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1814,1,2,2,1795555405885126,613,'猫','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1815,1,2,2,1795555471960055,614,'none','NULL',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1816,1,2,2,1795555622385979,615,'NULL','','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1817,1,2,2,1795555672782690,616,'',' ','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1818,1,2,2,1795555707158433,617,' ','猫','',1.0,2,1);
INSERT INTO "label_changes" VALUES(1819,1,2,2,1795555811111023,618,'猫','two
lines','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1820,1,2,2,1795555825633073,619,'two
lines','none','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1821,1,2,2,1795555931272350,620,'none','','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1822,1,2,2,1795555979065403,621,'','Mäuse 🐁','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1823,1,2,2,1795556043315413,622,'Mäuse 🐁','two
lines','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1824,1,2,2,1795556047903378,623,'two
lines','%_\','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1825,1,2,2,1795556083200321,624,'%_\',' ','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1826,1,2,2,1795556103643247,625,' ','%_\','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1827,1,2,2,1795556190085550,626,'%_\',' ','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1828,1,2,2,1795556246007917,627,' ','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1829,1,2,2,1795556421710261,628,'it''s "quoted"; DROP TABLE clips; --','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1830,1,2,2,1795556484889633,629,'','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1831,1,2,2,1795556486459719,630,'it''s "quoted"; DROP TABLE clips; --','two
lines','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1832,1,2,2,1795556534521589,631,'two
lines','','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1833,1,2,2,1795556571023991,632,'','bird','',1.0,2,1);
INSERT INTO "label_changes" VALUES(1834,1,2,2,1795556584679867,633,'bird','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1835,1,2,2,1795556595809580,634,'Mäuse 🐁',' ','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1836,1,2,2,1795556785625829,635,' ','%_\','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1837,1,2,2,1795556865375651,636,'%_\','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1838,1,2,2,1795557126880882,637,'bird','it''s "quoted"; DROP TABLE clips; --','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1839,1,2,2,1795557378600317,638,'it''s "quoted"; DROP TABLE clips; --','two
lines',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1840,1,2,2,1795557422302572,639,'two
lines','it''s "quoted"; DROP TABLE clips; --','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1841,1,2,2,1795557591099167,640,'it''s "quoted"; DROP TABLE clips; --','',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1842,1,2,2,1795557622319827,641,'','none',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1843,1,2,2,1795557641718497,642,'none','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1844,1,2,2,1795557678923801,643,'two
lines','Mäuse 🐁','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1845,1,2,2,1795557806043965,644,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1846,1,2,2,1795557917986573,645,'it''s "quoted"; DROP TABLE clips; --','two
lines',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1847,1,2,2,1795557926189178,646,'two
lines',' ',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1848,1,2,2,1795557929581941,647,' ','none','',1.0,2,1);
INSERT INTO "label_changes" VALUES(1849,1,2,2,1795557959788782,648,'none','bird',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1850,1,2,2,1795558042501367,649,'bird','none','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1851,1,2,2,1795558065141643,650,'none','two
lines','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1852,1,2,2,1795558081041458,651,'two
lines','',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1853,1,2,2,1795558247911733,652,'','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1854,1,2,2,1795558430155267,653,'it''s "quoted"; DROP TABLE clips; --','猫','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1855,1,2,2,1795558477930452,654,'猫','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1856,1,2,2,1795558603541761,655,'none','',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1857,1,2,2,1795558751308547,656,'','NULL','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1858,1,2,2,1795558751953318,657,'NULL','it''s "quoted"; DROP TABLE clips; --','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1859,1,2,2,1795558819206956,658,'it''s "quoted"; DROP TABLE clips; --','two
lines','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1860,1,2,2,1795558834914057,659,'two
lines','none','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1861,1,2,2,1795558888667153,660,'none','bird','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1862,1,2,2,1795559005209697,661,'bird','猫','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1863,1,2,2,1795559009683047,662,'猫',' ','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1864,1,2,2,1795559038704177,663,' ','two
lines','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1865,1,2,2,1795559115142572,664,'two
lines','','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1866,1,2,2,1795559170795274,665,'','none','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1867,1,2,2,1795559308310672,666,'none','猫','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1868,1,2,2,1795559381236567,667,'猫','Mäuse 🐁','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1869,1,2,2,1795559395294443,668,'Mäuse 🐁','two
lines','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1870,1,2,2,1795559407365740,669,'two
lines','Mäuse 🐁','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1871,1,2,2,1795559627388194,670,'Mäuse 🐁','bird','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1872,1,2,2,1795559675404737,671,'bird',' ','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1873,1,2,2,1795559702114846,672,' ','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1874,1,2,2,1795560024795908,673,'it''s "quoted"; DROP TABLE clips; --','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1875,1,2,2,1795560335849733,674,'two
lines',' ','',1.0,2,1);
INSERT INTO "label_changes" VALUES(1876,1,2,2,1795560335940997,675,' ','','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1877,1,2,2,1795560346151316,676,'',' ',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1878,1,2,2,1795560522377801,677,' ','NULL',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1879,1,2,2,1795560536666676,678,'NULL','%_\',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1880,1,2,2,1795560598212162,679,'%_\','none',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1881,1,2,2,1795560742342882,680,'none','猫','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1882,1,2,2,1795560755641066,681,'猫','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1883,1,2,2,1795560827646104,682,'two
lines','','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1884,1,2,2,1795560883015397,683,'','NULL','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1885,1,2,2,1795560907678358,684,'NULL','%_\',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1886,1,2,2,1795560986454420,685,'%_\','NULL',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1887,1,2,2,1795561022100650,686,'NULL','Mäuse 🐁','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1888,1,2,2,1795561029898307,687,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1889,1,2,2,1795561030782641,688,'it''s "quoted"; DROP TABLE clips; --','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1890,1,2,2,1795561043702385,689,'none','two
lines',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1891,1,2,2,1795561141449828,690,'two
lines','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1892,1,2,2,1795561154720221,691,'Mäuse 🐁','','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1893,1,2,2,1795561207857856,692,'','Mäuse 🐁','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1894,1,2,2,1795561290210789,693,'Mäuse 🐁','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1895,1,2,2,1795561440474709,694,'NULL','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1896,1,2,2,1795561449670976,695,'it''s "quoted"; DROP TABLE clips; --','none',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1897,1,2,2,1795561457227762,696,'none','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1898,1,2,2,1795561578729071,697,'Mäuse 🐁','none','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1899,1,2,2,1795561619815188,698,'none','bird','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1900,1,2,2,1795561625689225,699,'bird','%_\','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1901,1,2,2,1795561630237164,700,'%_\','none','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1902,1,2,2,1795561761623287,701,'none','NULL',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1903,1,2,2,1795561984941220,702,'NULL','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1904,1,2,2,1795562034419574,703,'it''s "quoted"; DROP TABLE clips; --','none','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1905,1,2,2,1795562061294262,704,'none','bird','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1906,1,2,2,1795562128387576,705,'bird','','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1907,1,2,2,1795562305777129,706,'','two
lines',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1908,1,2,2,1795562548237599,707,'two
lines','','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1909,1,2,2,1795562572959032,708,'','NULL',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1910,1,2,2,1795562625547966,709,'NULL','Mäuse 🐁',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1911,1,2,2,1795562628728179,710,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1912,1,2,2,1795562859607000,711,'it''s "quoted"; DROP TABLE clips; --','bird','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1913,1,2,2,1795562912260227,712,'bird','NULL','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1914,1,2,2,1795562931942519,713,'NULL','bird',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1915,1,2,2,1795562963074267,714,'bird','none','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1916,1,2,2,1795563086106784,715,'none','猫','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1917,1,2,2,1795563169876157,716,'猫',' ','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(1918,1,2,2,1795563199132456,717,' ','it''s "quoted"; DROP TABLE clips; --','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1919,1,2,2,1795563383580512,718,'it''s "quoted"; DROP TABLE clips; --','猫','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1920,1,2,2,1795563423997044,719,'猫','Mäuse 🐁','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(1921,1,2,2,1795563529582865,720,'Mäuse 🐁',' ','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1922,1,2,2,1795563534959962,721,' ','NULL','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1923,1,2,2,1795563536344418,722,'NULL','猫','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1924,1,2,2,1795563544627143,723,'猫','bird','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1925,1,2,2,1795563710470162,724,'bird','Mäuse 🐁','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1926,1,2,2,1795563862583603,725,'Mäuse 🐁','NULL','',1.0,2,1);
INSERT INTO "label_changes" VALUES(1927,1,2,2,1795563994014216,726,'NULL','none','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1928,1,2,2,1795564026922934,727,'none',' ','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1929,1,2,2,1795564113208549,728,' ','it''s "quoted"; DROP TABLE clips; --','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1930,1,2,2,1795564226558312,729,'it''s "quoted"; DROP TABLE clips; --','猫','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1931,1,2,2,1795564233663976,730,'猫',' ',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1932,1,2,2,1795564263126981,731,' ','two
lines','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1933,1,2,2,1795564273093778,732,'two
lines','猫',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1934,1,2,2,1795564321139446,733,'猫','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1935,1,2,2,1795564568588304,734,'it''s "quoted"; DROP TABLE clips; --','two
lines','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1936,1,2,2,1795564608550046,735,'two
lines','bird','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1937,1,2,2,1795564643308342,736,'bird','','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1938,1,2,2,1795564755957025,737,'','NULL',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(1939,1,2,2,1795564808732733,738,'NULL','Mäuse 🐁','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1940,1,2,2,1795564946722424,739,'Mäuse 🐁','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1941,1,2,2,1795564972750444,740,'NULL',' ','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1942,1,2,2,1795565119082786,741,' ','猫','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1943,1,2,2,1795565120684296,742,'猫',' ','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1944,1,2,2,1795565213489856,743,' ','NULL','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1945,1,2,2,1795565250429644,744,'NULL','猫',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1946,1,2,2,1795565474225643,745,'猫','two
lines',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1947,1,2,2,1795565576026173,746,'two
lines','猫',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1948,1,2,2,1795565638566757,747,'猫','NULL','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1949,1,2,2,1795565672657294,748,'NULL','Mäuse 🐁','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1950,1,2,2,1795565709719859,749,'Mäuse 🐁','two
lines',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1951,1,2,2,1795565718772459,750,'two
lines','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1952,1,2,2,1795566031458363,751,'','NULL','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1953,1,2,2,1795566132464630,752,'NULL','','',1.0,2,1);
INSERT INTO "label_changes" VALUES(1954,1,2,2,1795566332786192,753,'','NULL',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1955,1,2,2,1795566339650188,754,'NULL','Mäuse 🐁','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1956,1,2,2,1795566353288115,755,'Mäuse 🐁','NULL',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1957,1,2,2,1795566573707088,756,'NULL','two
lines',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1958,1,2,2,1795566585739217,757,'two
lines','%_\','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1959,1,2,2,1795566655899315,758,'%_\','Mäuse 🐁','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(1960,1,2,2,1795566769813462,759,'Mäuse 🐁','%_\','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1961,1,2,2,1795566848944458,760,'%_\','','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1962,1,2,2,1795566899613008,761,'','猫',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(1963,1,2,2,1795566946098141,762,'猫','%_\','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1964,1,2,2,1795567007660923,763,'%_\','','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1965,1,2,2,1795567070139841,764,'','猫','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1966,1,2,2,1795567075204018,765,'猫','bird','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1967,1,2,2,1795567303882663,766,'bird','Mäuse 🐁',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1968,1,2,2,1795567338181298,767,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1969,1,2,2,1795567390540929,768,'it''s "quoted"; DROP TABLE clips; --','two
lines','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1970,1,2,2,1795567630799209,769,'two
lines','bird','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1971,1,2,2,1795567715470488,770,'bird','猫','',1.0,2,1);
INSERT INTO "label_changes" VALUES(1972,1,2,2,1795567837587758,771,'猫','Mäuse 🐁','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1973,1,2,2,1795567908889924,772,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1974,1,2,2,1795568104835380,773,'it''s "quoted"; DROP TABLE clips; --','none','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1975,1,2,2,1795568263462687,774,'none','bird','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1976,1,2,2,1795568290287161,775,'bird','two
lines',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1977,1,2,2,1795568376116919,776,'two
lines',' ','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1978,1,2,2,1795568448656901,777,' ','Mäuse 🐁',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1979,1,2,2,1795568559700152,778,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1980,1,2,2,1795568560076741,779,'it''s "quoted"; DROP TABLE clips; --',' ','',1.0,2,1);
INSERT INTO "label_changes" VALUES(1981,1,2,2,1795568573571662,780,' ','none','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1982,1,2,2,1795568694439146,781,'none','%_\','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1983,1,2,2,1795568711077969,782,'%_\',' ','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1984,1,2,2,1795568856919550,783,' ','%_\','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1985,1,2,2,1795568865949391,784,'%_\','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1986,1,2,2,1795569069893707,785,'two
lines','it''s "quoted"; DROP TABLE clips; --','',0.0,2,1);
INSERT INTO "label_changes" VALUES(1987,1,2,2,1795569096380525,786,'it''s "quoted"; DROP TABLE clips; --','NULL','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1988,1,2,2,1795569177414030,787,'NULL',' ','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1989,1,2,2,1795569206362474,788,' ','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(1990,1,2,2,1795569286629063,789,'it''s "quoted"; DROP TABLE clips; --','%_\','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1991,1,2,2,1795569328925133,790,'%_\','none','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1992,1,2,2,1795569352174061,791,'none','bird',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(1993,1,2,2,1795569354342416,792,'bird','猫',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1994,1,2,2,1795569558372268,793,'猫','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1995,1,2,2,1795569692749999,794,'it''s "quoted"; DROP TABLE clips; --','none','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1996,1,2,2,1795569724033413,795,'none','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(1997,1,2,2,1795569746018300,796,'it''s "quoted"; DROP TABLE clips; --','猫',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(1998,1,2,2,1795569756175770,797,'猫','bird','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(1999,1,2,2,1795569776622259,798,'bird','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2000,1,2,2,1795569909991564,799,'it''s "quoted"; DROP TABLE clips; --','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2001,1,2,2,1795569983400204,800,'none','two
lines','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2002,1,2,2,1795570009626509,801,'two
lines','%_\',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2003,1,2,2,1795570098975798,802,'%_\','Mäuse 🐁','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2004,1,2,2,1795570155812328,803,'Mäuse 🐁','%_\','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(2005,1,2,2,1795570233224960,804,'%_\','none','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2006,1,2,2,1795570242494404,805,'none','bird','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2007,1,2,2,1795570269483265,806,'bird','Mäuse 🐁','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2008,1,2,2,1795570292529289,807,'Mäuse 🐁','NULL','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2009,1,2,2,1795570511947831,808,'NULL','bird','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2010,1,2,2,1795570545476401,809,'bird','none','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(2011,1,2,2,1795570646456132,810,'none','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2012,1,2,2,1795570743153644,811,'','%_\','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2013,1,2,2,1795570744858140,812,'%_\',' ','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2014,1,2,2,1795570952658173,813,' ','Mäuse 🐁','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2015,1,2,2,1795571008061548,814,'Mäuse 🐁','bird','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2016,1,2,2,1795571154223802,815,'bird','it''s "quoted"; DROP TABLE clips; --','',0.0,2,1);
INSERT INTO "label_changes" VALUES(2017,1,2,2,1795571244918774,816,'it''s "quoted"; DROP TABLE clips; --','猫','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2018,1,2,2,1795571347223299,817,'猫','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2019,1,2,2,1795571386622678,818,'Mäuse 🐁','NULL','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(2020,1,2,2,1795571483035848,819,'NULL','two
lines','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2021,1,2,2,1795571538622218,820,'two
lines',' ','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2022,1,2,2,1795571553195116,821,' ','NULL','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(2023,1,2,2,1795571556983575,822,'NULL','Mäuse 🐁','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2024,1,2,2,1795571576339251,823,'Mäuse 🐁','猫','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2025,1,2,2,1795571685231503,824,'猫',' ',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(2026,1,2,2,1795571692540334,825,' ','猫',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2027,1,2,2,1795571803513654,826,'猫','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2028,1,2,2,1795571821951971,827,'it''s "quoted"; DROP TABLE clips; --','猫','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(2029,1,2,2,1795571851511676,828,'猫','Mäuse 🐁','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2030,1,2,2,1795572080316792,829,'Mäuse 🐁','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2031,1,2,2,1795572113563951,830,'',' ','',1.0,2,1);
INSERT INTO "label_changes" VALUES(2032,1,2,2,1795572139031381,831,' ','','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2033,1,2,2,1795572156412368,832,'','Mäuse 🐁',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2034,1,2,2,1795572165101766,833,'Mäuse 🐁','two
lines','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(2035,1,2,2,1795572207670987,834,'two
lines','NULL','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2036,1,2,2,1795572216841331,835,'NULL','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2037,1,2,2,1795572460336883,836,'it''s "quoted"; DROP TABLE clips; --','none',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(2038,1,2,2,1795572526812604,837,'none','bird',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2039,1,2,2,1795572575851248,838,'bird','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2040,1,2,2,1795572648864233,839,'%_\','it''s "quoted"; DROP TABLE clips; --','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(2041,1,2,2,1795572687527696,840,'it''s "quoted"; DROP TABLE clips; --','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2042,1,2,2,1795572701973875,841,'','Mäuse 🐁','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2043,1,2,2,1795572714675702,842,'Mäuse 🐁','two
lines','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2044,1,2,2,1795572783817388,843,'two
lines','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2045,1,2,2,1795572875206502,844,'it''s "quoted"; DROP TABLE clips; --','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2046,1,2,2,1795573117528040,845,'two
lines','bird',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(2047,1,2,2,1795573157073324,846,'bird',' ',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2048,1,2,2,1795573193999811,847,' ','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2049,1,2,2,1795573304184054,848,'','bird','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2050,1,2,2,1795573316589917,849,'bird','it''s "quoted"; DROP TABLE clips; --','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2051,1,2,2,1795573415038113,850,'it''s "quoted"; DROP TABLE clips; --','NULL','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2052,1,2,2,1795573436955614,851,'NULL',' ','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(2053,1,2,2,1795573478959248,852,' ','%_\','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2054,1,2,2,1795573528106196,853,'%_\','','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2055,1,2,2,1795573555748681,854,'','two
lines',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(2056,1,2,2,1795573585266447,855,'two
lines',' ','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2057,1,2,2,1795573608176665,856,' ','NULL','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2058,1,2,2,1795573632199373,857,'NULL','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(2059,1,2,2,1795573643554261,858,'it''s "quoted"; DROP TABLE clips; --','bird','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2060,1,2,2,1795573662711640,859,'bird',' ','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2061,1,2,2,1795573712812237,860,' ','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(2062,1,2,2,1795573764899643,861,'it''s "quoted"; DROP TABLE clips; --','猫','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2063,1,2,2,1795573786855311,862,'猫',' ',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2064,1,2,2,1795573789756844,863,' ','NULL','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(2065,1,2,2,1795573791268175,864,'NULL','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2066,1,2,2,1795573913425540,865,'it''s "quoted"; DROP TABLE clips; --','two
lines','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2067,1,2,2,1795573939166942,866,'two
lines','NULL','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2068,1,2,2,1795573950323175,867,'NULL','猫','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2069,1,2,2,1795574045497749,868,'猫','two
lines','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2070,1,2,2,1795574126904744,869,'two
lines','%_\',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(2071,1,2,2,1795574195147909,870,'%_\','Mäuse 🐁','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2072,1,2,2,1795574286493130,871,'Mäuse 🐁','%_\',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2073,1,2,2,1795574310992375,872,'%_\','',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(2074,1,2,2,1795574361215604,873,'','two
lines','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2075,1,2,2,1795574362991091,874,'two
lines','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2076,1,2,2,1795574502067463,875,'%_\','NULL',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(2077,1,2,2,1795574519973096,876,'NULL','none','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2078,1,2,2,1795574642712865,877,'none','two
lines','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2079,1,2,2,1795574712917067,878,'two
lines','none','',1.0,2,1);
INSERT INTO "label_changes" VALUES(2080,1,2,2,1795574746698610,879,'none','%_\','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2081,1,2,2,1795574787472337,880,'%_\','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2082,1,2,2,1795574910478078,881,'two
lines','bird','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2083,1,2,2,1795574920115635,882,'bird','NULL','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2084,1,2,2,1795574974843694,883,'NULL','two
lines','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2085,1,2,2,1795575047925586,884,'two
lines','Mäuse 🐁','',0.0,2,1);
INSERT INTO "label_changes" VALUES(2086,1,2,2,1795575164056852,885,'Mäuse 🐁','bird','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2087,1,2,2,1795575164245126,886,'bird','none',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2088,1,2,2,1795575207606481,887,'none','two
lines','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(2089,1,2,2,1795575246938855,888,'two
lines','%_\','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2090,1,2,2,1795575255956211,889,'%_\','two
lines','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2091,1,2,2,1795575286481657,890,'two
lines',' ','',1.0,2,1);
INSERT INTO "label_changes" VALUES(2092,1,2,2,1795575569496912,891,' ','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2093,1,2,2,1795575617965901,892,'it''s "quoted"; DROP TABLE clips; --','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2094,1,2,2,1795575686540694,893,'bird','none','',0.0,2,1);
INSERT INTO "label_changes" VALUES(2095,1,2,2,1795575751825080,894,'none','NULL','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2096,1,2,2,1795576050212025,895,'NULL','',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2097,1,2,2,1795576098448687,896,'','none','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2098,1,2,2,1795576111565823,897,'none','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2099,1,2,2,1795576171864734,898,'it''s "quoted"; DROP TABLE clips; --',' ','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2100,1,2,2,1795576179262191,899,' ','none',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(2101,1,2,2,1795576180155014,900,'none','','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2102,1,2,2,1795576203193981,901,'','two
lines','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2103,1,2,2,1795576203947330,902,'two
lines','bird',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(2104,1,2,2,1795576230710482,903,'bird','%_\','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2105,1,2,2,1795576302445902,904,'%_\','none','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2106,1,2,2,1795576375004194,905,'none','NULL','',0.0,2,1);
INSERT INTO "label_changes" VALUES(2107,1,2,2,1795576526617702,906,'NULL','%_\','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2108,1,2,2,1795576606184951,907,'%_\','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2109,1,2,2,1795576738230314,908,'it''s "quoted"; DROP TABLE clips; --','two
lines','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(2110,1,2,2,1795576752329050,909,'two
lines',' ','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2111,1,2,2,1795576780865187,910,' ','Mäuse 🐁',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2112,1,2,2,1795576788906827,911,'Mäuse 🐁',' ','',1.0,2,1);
INSERT INTO "label_changes" VALUES(2113,1,2,2,1795576883815855,912,' ','none','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2114,1,2,2,1795576930701492,913,'none','',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2115,1,2,2,1795577181687618,914,'','Mäuse 🐁','',1.0,2,1);
INSERT INTO "label_changes" VALUES(2116,1,2,2,1795577219569672,915,'Mäuse 🐁','none','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2117,1,2,2,1795577305741541,916,'none','bird','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2118,1,2,2,1795577463357545,917,'bird','猫',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(2119,1,2,2,1795577472821658,918,'猫','bird','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2120,1,2,2,1795577530146442,919,'bird','NULL',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2121,1,2,2,1795577587887187,920,'NULL','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(2122,1,2,2,1795577627258779,921,'it''s "quoted"; DROP TABLE clips; --','%_\','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2123,1,2,2,1795577639398459,922,'%_\','bird',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2124,1,2,2,1795577935118196,923,'bird','Mäuse 🐁','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2125,1,2,2,1795578026698372,924,'Mäuse 🐁','NULL','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2126,1,2,2,1795578039783127,925,'NULL','','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2127,1,2,2,1795578064500543,926,'','none','',1.0,2,1);
INSERT INTO "label_changes" VALUES(2128,1,2,2,1795578125751430,927,'none',' ','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2129,1,2,2,1795578180632990,928,' ','two
lines',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2130,1,2,2,1795578313469792,929,'two
lines','','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(2131,1,2,2,1795578319512192,930,'',' ',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2132,1,2,2,1795578377571869,931,' ','two
lines',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2133,1,2,2,1795578406507840,932,'two
lines','猫','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(2134,1,2,2,1795578465555969,933,'猫','two
lines','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2135,1,2,2,1795578471545654,934,'two
lines','none','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2136,1,2,2,1795578516728809,935,'none','','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(2137,1,2,2,1795578580663727,936,'','two
lines','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2138,1,2,2,1795578587943697,937,'two
lines','猫',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2139,1,2,2,1795578721939779,938,'猫','none','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2140,1,2,2,1795578938451905,939,'none','','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2141,1,2,2,1795578940845019,940,'','bird','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2142,1,2,2,1795579014471857,941,'bird','none','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2143,1,2,2,1795579044335920,942,'none','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2144,1,2,2,1795579067004589,943,'%_\','','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2145,1,2,2,1795579177451905,944,'','bird','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(2146,1,2,2,1795579187907345,945,'bird','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2147,1,2,2,1795579246697236,946,'NULL','Mäuse 🐁',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2148,1,2,2,1795579322907284,947,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(2149,1,2,2,1795579386823787,948,'it''s "quoted"; DROP TABLE clips; --','%_\',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2150,1,2,2,1795579396033701,949,'%_\',' ','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2151,1,2,2,1795579404070436,950,' ','Mäuse 🐁','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2152,1,2,2,1795579431684792,951,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2153,1,2,2,1795579597823185,952,'it''s "quoted"; DROP TABLE clips; --','none',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2154,1,2,2,1795579717622482,953,'none','bird','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(2155,1,2,2,1795580011659247,954,'bird','猫','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2156,1,2,2,1795580018792577,955,'猫','Mäuse 🐁',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2157,1,2,2,1795580021167798,956,'Mäuse 🐁','',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(2158,1,2,2,1795580291324968,957,'','NULL','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2159,1,2,2,1795580355513467,958,'NULL','%_\','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2160,1,2,2,1795580544162997,959,'%_\','Mäuse 🐁','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(2161,1,2,2,1795580572521372,960,'Mäuse 🐁','none','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2162,1,2,2,1795580607371417,961,'none',' ','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2163,1,2,2,1795580617337837,962,' ','bird','',1.0,2,1);
INSERT INTO "label_changes" VALUES(2164,1,2,2,1795580641569506,963,'bird','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2165,1,2,2,1795580851379133,964,'it''s "quoted"; DROP TABLE clips; --','two
lines','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2166,1,2,2,1795580949024877,965,'two
lines','猫','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(2167,1,2,2,1795580979425933,966,'猫','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2168,1,2,2,1795580992510836,967,'none','Mäuse 🐁',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2169,1,2,2,1795581028093844,968,'Mäuse 🐁','猫','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2170,1,2,2,1795581174869290,969,'猫','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2171,1,2,2,1795581230564392,970,'none','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2172,1,2,2,1795581244376355,971,'NULL','猫','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(2173,1,2,2,1795581357452159,972,'猫','bird','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2174,1,2,2,1795581377691209,973,'bird','Mäuse 🐁','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2175,1,2,2,1795581387310258,974,'Mäuse 🐁','none','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(2176,1,2,2,1795581399428417,975,'none','','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2177,1,2,2,1795581482526054,976,'','two
lines',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2178,1,2,2,1795581564439567,977,'two
lines','none',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(2179,1,2,2,1795581673594511,978,'none',' ','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2180,1,2,2,1795581696749694,979,' ','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2181,1,2,2,1795581733156379,980,'it''s "quoted"; DROP TABLE clips; --',' ',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(2182,1,2,2,1795581759534845,981,' ','',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2183,1,2,2,1795581759599880,982,'','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2184,1,2,2,1795581785300889,983,'it''s "quoted"; DROP TABLE clips; --','NULL','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(2185,1,2,2,1795581832969369,984,'NULL',' ','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2186,1,2,2,1795581884101073,985,' ','%_\',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2187,1,2,2,1795581959046702,986,'%_\','猫',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(2188,1,2,2,1795581968507453,987,'猫','NULL','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2189,1,2,2,1795581991828072,988,'NULL','Mäuse 🐁','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2190,1,2,2,1795582008809076,989,'Mäuse 🐁',' ',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(2191,1,2,2,1795582203245130,990,' ','%_\','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2192,1,2,2,1795582391411772,991,'%_\','NULL',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2193,1,2,2,1795582480852846,992,'NULL','%_\','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2194,1,2,2,1795582481383665,993,'%_\',' ',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2195,1,2,2,1795582614589026,994,' ','',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2196,1,2,2,1795582715300770,995,'','it''s "quoted"; DROP TABLE clips; --','',0.0,2,1);
INSERT INTO "label_changes" VALUES(2197,1,2,2,1795582716778083,996,'it''s "quoted"; DROP TABLE clips; --','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2198,1,2,2,1795582873015031,997,'none','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2199,1,2,2,1795582913357468,998,'it''s "quoted"; DROP TABLE clips; --',' ','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(2200,1,2,2,1795582928574760,999,' ','none','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2201,1,2,2,1795583008194354,1000,'none','','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2202,1,2,2,1795583089257780,1001,'',' ','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2203,1,2,2,1795583145802456,1002,' ','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2204,1,2,2,1795583207248635,1003,'none','bird','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2205,1,2,2,1795583298331788,1004,'bird','two
lines','',0.0,2,1);
INSERT INTO "label_changes" VALUES(2206,1,2,2,1795583512491265,1005,'two
lines','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2207,1,2,2,1795583526259293,1006,'%_\','Mäuse 🐁','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2208,1,2,2,1795583578352195,1007,'Mäuse 🐁','none',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(2209,1,2,2,1795583648633029,1008,'none','Mäuse 🐁',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2210,1,2,2,1795583663643584,1009,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2211,1,2,2,1795583713567476,1010,'it''s "quoted"; DROP TABLE clips; --','猫',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(2212,1,2,2,1795583728884608,1011,'猫','it''s "quoted"; DROP TABLE clips; --','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2213,1,2,2,1795583737868438,1012,'it''s "quoted"; DROP TABLE clips; --','none','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2214,1,2,2,1795583758985260,1013,'none','Mäuse 🐁','',1.0,2,1);
INSERT INTO "label_changes" VALUES(2215,1,2,2,1795583857694208,1014,'Mäuse 🐁','two
lines','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2216,1,2,2,1795584041343896,1015,'two
lines','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2217,1,2,2,1795584060363853,1016,'it''s "quoted"; DROP TABLE clips; --','none','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2218,1,2,2,1795584069430870,1017,'none','Mäuse 🐁','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2219,1,2,2,1795584078931445,1018,'Mäuse 🐁','bird','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2220,1,2,2,1795584087856653,1019,'bird','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2221,1,2,2,1795584103056369,1020,'it''s "quoted"; DROP TABLE clips; --','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2222,1,2,2,1795584108857466,1021,'none','猫','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2223,1,2,2,1795584141496758,1022,'猫','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(2224,1,2,2,1795584297706318,1023,'it''s "quoted"; DROP TABLE clips; --','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2225,1,2,2,1795584328463595,1024,'','bird','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2226,1,2,2,1795584352598805,1025,'bird','none','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(2227,1,2,2,1795584412374123,1026,'none','Mäuse 🐁','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2228,1,2,2,1795584620561070,1027,'Mäuse 🐁',' ','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2229,1,2,2,1795584660437798,1028,' ','猫',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(2230,1,2,2,1795584756977834,1029,'猫','Mäuse 🐁','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2231,1,2,2,1795584760513370,1030,'Mäuse 🐁','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2232,1,2,2,1795584853882777,1031,'','Mäuse 🐁','',1.0,2,1);
INSERT INTO "label_changes" VALUES(2233,1,2,2,1795584889605485,1032,'Mäuse 🐁','NULL','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2234,1,2,2,1795585153071328,1033,'NULL','bird','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2235,1,2,2,1795585266767865,1034,'bird','猫','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(2236,1,2,2,1795585304533451,1035,'猫','bird',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2237,1,2,2,1795585463547095,1036,'bird','%_\','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2238,1,2,2,1795585494407929,1037,'%_\','none','',0.0,2,1);
INSERT INTO "label_changes" VALUES(2239,1,2,2,1795585566800527,1038,'none','bird','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2240,1,2,2,1795585991586679,1039,'bird','NULL','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2241,1,2,2,1795586003277753,1040,'NULL',' ','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2242,1,2,2,1795586007284081,1041,' ','Mäuse 🐁','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2243,1,2,2,1795586033572878,1042,'Mäuse 🐁',' ','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2244,1,2,2,1795586044629880,1043,' ','NULL',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(2245,1,2,2,1795586090502333,1044,'NULL','猫',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2246,1,2,2,1795586144929128,1045,'猫','Mäuse 🐁','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2247,1,2,2,1795586281420370,1046,'Mäuse 🐁','%_\','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(2248,1,2,2,1795586462808062,1047,'%_\','it''s "quoted"; DROP TABLE clips; --','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2249,1,2,2,1795586709958220,1048,'it''s "quoted"; DROP TABLE clips; --','bird','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2250,1,2,2,1795586786079112,1049,'bird','two
lines','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2251,1,2,2,1795586821053087,1050,'two
lines','NULL',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2252,1,2,2,1795586898952074,1051,'NULL',' ','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2253,1,2,2,1795586918413533,1052,' ','NULL','',1.0,2,1);
INSERT INTO "label_changes" VALUES(2254,1,2,2,1795586929132465,1053,'NULL','it''s "quoted"; DROP TABLE clips; --','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2255,1,2,2,1795587092275819,1054,'it''s "quoted"; DROP TABLE clips; --','%_\','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2256,1,2,2,1795587117636371,1055,'%_\','it''s "quoted"; DROP TABLE clips; --','',0.0,2,1);
INSERT INTO "label_changes" VALUES(2257,1,2,2,1795587225809044,1056,'it''s "quoted"; DROP TABLE clips; --','bird','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2258,1,2,2,1795587540628986,1057,'bird','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2259,1,2,2,1795587749128322,1058,'none',' ',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(2260,1,2,2,1795587807010913,1059,' ','none','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2261,1,2,2,1795587808439339,1060,'none','Mäuse 🐁','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2262,1,2,2,1795587811163656,1061,'Mäuse 🐁','NULL','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(2263,1,2,2,1795587915461761,1062,'NULL','two
lines','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2264,1,2,2,1795587979466644,1063,'two
lines','猫','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2265,1,2,2,1795587985888629,1064,'猫',' ','',0.0,2,1);
INSERT INTO "label_changes" VALUES(2266,1,2,2,1795588008050296,1065,' ','',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2267,1,2,2,1795588044758413,1066,'','bird','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2268,1,2,2,1795588146349608,1067,'bird','%_\','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2269,1,2,2,1795588255075720,1068,'%_\','猫','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2270,1,2,2,1795588291451493,1069,'猫','Mäuse 🐁',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2271,1,2,2,1795588469695831,1070,'Mäuse 🐁',' ','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(2272,1,2,2,1795588604531574,1071,' ','Mäuse 🐁','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2273,1,2,2,1795588617988659,1072,'Mäuse 🐁','',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2274,1,2,2,1795588685225404,1073,'','%_\','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2275,1,2,2,1795588694119469,1074,'%_\','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2276,1,2,2,1795588838883967,1075,'bird',' ','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2277,1,2,2,1795588858491010,1076,' ','猫','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(2278,1,2,2,1795588878980947,1077,'猫','NULL','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2279,1,2,2,1795588979809291,1078,'NULL',' ','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2280,1,2,2,1795588990543309,1079,' ','two
lines','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(2281,1,2,2,1795589034954103,1080,'two
lines','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2282,1,2,2,1795589116270919,1081,'none','it''s "quoted"; DROP TABLE clips; --','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2283,1,2,2,1795589242176049,1082,'it''s "quoted"; DROP TABLE clips; --','bird','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(2284,1,2,2,1795589255860178,1083,'bird','猫',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2285,1,2,2,1795589313251586,1084,'猫','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2286,1,2,2,1795589432326462,1085,'Mäuse 🐁','two
lines',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(2287,1,2,2,1795589613409333,1086,'two
lines','',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2288,1,2,2,1795589830888183,1087,'','none','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2289,1,2,2,1795589877470411,1088,'none','two
lines','',0.0,2,1);
INSERT INTO "label_changes" VALUES(2290,1,2,2,1795589898737467,1089,'two
lines','NULL','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2291,1,2,2,1795589952195100,1090,'NULL',' ','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2292,1,2,2,1795589965540716,1091,' ','NULL','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(2293,1,2,2,1795589996936065,1092,'NULL','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2294,1,2,2,1795590013744022,1093,'it''s "quoted"; DROP TABLE clips; --','猫','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2295,1,2,2,1795590037332660,1094,'猫',' ','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2296,1,2,2,1795590051977267,1095,' ','Mäuse 🐁','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2297,1,2,2,1795590065731717,1096,'Mäuse 🐁','two
lines','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2298,1,2,2,1795590110884356,1097,'two
lines','none','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2299,1,2,2,1795590184333204,1098,'none','%_\','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2300,1,2,2,1795590379834881,1099,'%_\','Mäuse 🐁','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2301,1,2,2,1795590396969006,1100,'Mäuse 🐁',' ','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(2302,1,2,2,1795590414328686,1101,' ','猫','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2303,1,2,2,1795590432286222,1102,'猫','two
lines',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2304,1,2,2,1795590615093469,1103,'two
lines','%_\','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(2305,1,2,2,1795590619862815,1104,'%_\','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2306,1,2,2,1795590622219726,1105,'none','NULL','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2307,1,2,2,1795590680894107,1106,'NULL','bird','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(2308,1,2,2,1795590711053662,1107,'bird','it''s "quoted"; DROP TABLE clips; --','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2309,1,2,2,1795590843416464,1108,'it''s "quoted"; DROP TABLE clips; --','%_\','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2310,1,2,2,1795590907141585,1109,'%_\','猫','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(2311,1,2,2,1795590936691060,1110,'猫','Mäuse 🐁',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2312,1,2,2,1795590949028129,1111,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2313,1,2,2,1795590991216645,1112,'it''s "quoted"; DROP TABLE clips; --',' ',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(2314,1,2,2,1795591058109286,1113,' ','猫','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2315,1,2,2,1795591059799358,1114,'猫','Mäuse 🐁',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2316,1,2,2,1795591412322920,1115,'Mäuse 🐁',' ','',0.0,2,1);
INSERT INTO "label_changes" VALUES(2317,1,2,2,1795591416973168,1116,' ','猫','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2318,1,2,2,1795591426798732,1117,'猫','Mäuse 🐁','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2319,1,2,2,1795591508155195,1118,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(2320,1,2,2,1795591528099736,1119,'it''s "quoted"; DROP TABLE clips; --','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2321,1,2,2,1795591563131805,1120,'','%_\',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2322,1,2,2,1795591786684001,1121,'%_\','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,2,1);
INSERT INTO "label_changes" VALUES(2323,1,2,2,1795591949712712,1122,'it''s "quoted"; DROP TABLE clips; --','%_\','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2324,1,2,2,1795591960035333,1123,'%_\','bird','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2325,1,2,2,1795592030726318,1124,'bird','none','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(2326,1,2,2,1795592038039422,1125,'none',' ','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2327,1,2,2,1795592068931849,1126,' ','猫','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2328,1,2,2,1795592125404316,1127,'猫','%_\','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2329,1,2,2,1795592294317073,1128,'%_\',' ','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2330,1,2,2,1795592492878123,1129,' ','none','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2331,1,2,2,1795592768372045,1130,'none',' ','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2332,1,2,2,1795592805685582,1131,' ','%_\','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2333,1,2,2,1795592818413584,1132,'%_\','none',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2334,1,2,2,1795592822315540,1133,'none','two
lines','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2335,1,2,2,1795592963200248,1134,'two
lines','%_\','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2336,1,2,2,1795593031046013,1135,'%_\','Mäuse 🐁',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2337,1,2,2,1795593135874168,1136,'Mäuse 🐁','%_\','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2338,1,2,2,1795593172050643,1137,'%_\',' ','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2339,1,2,2,1795593512540889,1138,' ','Mäuse 🐁',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2340,1,2,2,1795593552180940,1139,'Mäuse 🐁','NULL',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(2341,1,2,2,1795593710135076,1140,'NULL','%_\','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2342,1,2,2,1795593749227424,1141,'%_\',' ','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2343,1,2,2,1795593875291406,1142,' ','猫','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(2344,1,2,2,1795593887974971,1143,'猫','bird','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2345,1,2,2,1795593920441748,1144,'bird',' ','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2346,1,2,2,1795594005599348,1145,' ','NULL','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2347,1,2,2,1795594087929387,1146,'NULL','%_\','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2348,1,2,2,1795594188712476,1147,'%_\','Mäuse 🐁','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2349,1,2,2,1795594272044584,1148,'Mäuse 🐁','猫','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(2350,1,2,2,1795594318501292,1149,'猫','%_\','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2351,1,2,2,1795594349801716,1150,'%_\','Mäuse 🐁',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2352,1,2,2,1795594400939397,1151,'Mäuse 🐁','bird','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(2353,1,2,2,1795594493350019,1152,'bird','猫',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2354,1,2,2,1795594516565425,1153,'猫','none','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2355,1,2,2,1795594567108198,1154,'none','','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(2356,1,2,2,1795594785662820,1155,'','Mäuse 🐁','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2357,1,2,2,1795594859992629,1156,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2358,1,2,2,1795594976114785,1157,'it''s "quoted"; DROP TABLE clips; --','','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(2359,1,2,2,1795595039660912,1158,'',' ','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2360,1,2,2,1795595160199490,1159,' ','猫','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2361,1,2,2,1795595182902764,1160,'猫','bird','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2362,1,2,2,1795595195044775,1161,'bird','none','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2363,1,2,2,1795595285196627,1162,'none','Mäuse 🐁',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2364,1,2,2,1795595301232342,1163,'Mäuse 🐁','NULL','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(2365,1,2,2,1795595374642231,1164,'NULL','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2366,1,2,2,1795595380381751,1165,'it''s "quoted"; DROP TABLE clips; --','bird',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2367,1,2,2,1795595546488775,1166,'bird','%_\','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(2368,1,2,2,1795595602352130,1167,'%_\','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2369,1,2,2,1795595607990557,1168,'it''s "quoted"; DROP TABLE clips; --','none','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2370,1,2,2,1795595620843003,1169,'none','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(2371,1,2,2,1795595645249207,1170,'it''s "quoted"; DROP TABLE clips; --','two
lines','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2372,1,2,2,1795595659613355,1171,'two
lines','bird','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2373,1,2,2,1795595835812568,1172,'bird','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(2374,1,2,2,1795596092441777,1173,'it''s "quoted"; DROP TABLE clips; --','NULL','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2375,1,2,2,1795596094974151,1174,'NULL','none','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2376,1,2,2,1795596257486199,1175,'none','Mäuse 🐁','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(2377,1,2,2,1795596466376759,1176,'Mäuse 🐁','猫',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2378,1,2,2,1795596493416486,1177,'猫','Mäuse 🐁','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2379,1,2,2,1795596568029684,1178,'Mäuse 🐁','NULL','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2380,1,2,2,1795596832285207,1179,'NULL','two
lines','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2381,1,2,2,1795596834350600,1180,'two
lines','Mäuse 🐁','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2382,1,2,2,1795596956646618,1181,'Mäuse 🐁','','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(2383,1,2,2,1795597056912396,1182,'','two
lines',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2384,1,2,2,1795597060608643,1183,'two
lines','',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2385,1,2,2,1795597326510535,1184,'','Mäuse 🐁','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2386,1,2,2,1795597351509809,1185,'Mäuse 🐁',' ','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2387,1,2,2,1795597473889638,1186,' ','%_\','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2388,1,2,2,1795597480671332,1187,'%_\','bird','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2389,1,2,2,1795597545541490,1188,'bird','none',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2390,1,2,2,1795598104839029,1189,'none',' ','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2391,1,2,2,1795598147127412,1190,' ','it''s "quoted"; DROP TABLE clips; --','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2392,1,2,2,1795598336051686,1191,'it''s "quoted"; DROP TABLE clips; --','%_\','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2393,1,2,2,1795598346357285,1192,'%_\','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2394,1,2,2,1795598378603998,1193,'猫','NULL','',1.0,2,1);
INSERT INTO "label_changes" VALUES(2395,1,2,2,1795598407440181,1194,'NULL','%_\','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2396,1,2,2,1795598417974671,1195,'%_\','','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2397,1,2,2,1795598578642848,1196,'','two
lines','',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2398,1,2,2,1795598589678394,1197,'two
lines',' ','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2399,1,2,2,1795598680566622,1198,' ','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2400,1,2,2,1795598881607738,1199,'猫','none','',1.0,2,1);
INSERT INTO "label_changes" VALUES(2401,2,1,1,1795602600000000,0,'none','bird','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2402,2,1,1,1795602600000000,1,'bird','none','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2403,2,1,1,1795602600000000,2,'none','','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(2404,2,1,1,1795602600000000,3,'','Mäuse 🐁','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2405,2,1,1,1795602600000001,4,'Mäuse 🐁','NULL','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2406,2,1,1,1795602600000001,5,'NULL','none','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2407,2,1,1,1795602600000001,6,'none','Mäuse 🐁','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2408,2,1,1,1795602600000001,7,'Mäuse 🐁','','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2409,2,1,1,1795602600000002,8,'','%_\','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(2410,2,1,1,1795602600000002,9,'%_\','','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2411,2,1,1,1795602600000002,10,'',' ',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2412,2,1,1,1795602600000002,11,' ','NULL','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2413,2,1,1,1795602600000003,12,'NULL',' ','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2414,2,1,1,1795602600000003,13,' ','none','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2415,2,1,1,1795602600000003,14,'none','NULL','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(2416,2,1,1,1795602600000003,15,'NULL',' ','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2417,2,1,1,1795602600000004,16,' ','NULL',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2418,2,1,1,1795602600000004,17,'NULL','猫','naïve ''detail''
',0.0,2,1);
INSERT INTO "label_changes" VALUES(2419,2,1,1,1795602600000004,18,'猫','bird',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2420,2,1,1,1795602600000004,19,'bird','two
lines',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2421,2,1,1,1795602600000005,20,'two
lines','猫','naïve ''detail''
',1.0,2,1);
INSERT INTO "label_changes" VALUES(2422,2,1,1,1795602600000005,21,'猫','two
lines','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2423,2,1,1,1795602600000005,22,'two
lines','NULL','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2424,2,1,1,1795602600000005,23,'NULL','two
lines','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2425,2,1,1,1795602600000006,24,'two
lines','none',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2426,2,1,1,1795602600000006,25,'none',' ','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2427,2,1,1,1795602600000006,26,' ','none','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2428,2,1,1,1795602600000006,27,'none','two
lines','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2429,2,1,1,1795602600000007,28,'two
lines','none',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2430,2,1,1,1795602600000007,29,'none','two
lines','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(2431,2,1,1,1795602600000007,30,'two
lines',' ','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2432,2,1,1,1795602600000007,31,' ','none',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2433,2,1,1,1795602600000008,32,'none','two
lines','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(2434,2,1,1,1795602600000008,33,'two
lines',' ','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2435,2,1,1,1795602600000008,34,' ','none','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2436,2,1,1,1795602600000008,35,'none','Mäuse 🐁','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(2437,2,1,1,1795602600000009,36,'Mäuse 🐁','NULL','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2438,2,1,1,1795602600000009,37,'NULL','','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2439,2,1,1,1795602600000009,38,'','it''s "quoted"; DROP TABLE clips; --','tabby',1.0,2,1);
INSERT INTO "label_changes" VALUES(2440,2,1,1,1795602600000009,39,'it''s "quoted"; DROP TABLE clips; --','','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2441,3,1,2,0,0,'none','two
lines','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2442,3,1,2,0,1,'two
lines','none','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2443,4,4,1,-18000000000,0,'none','two
lines','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2444,4,4,1,-3600000001,1,'two
lines','','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2445,4,4,1,-1,2,'','none','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2446,4,4,1,0,3,'none',' ','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2447,4,4,1,1,4,' ','two
lines','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2448,4,4,1,3600000000,5,'two
lines','','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(2449,4,4,1,3099999999999999,6,'','猫','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2450,4,4,1,3100000000000000,7,'猫','none','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2451,3,1,1,0,9,'none','xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx','yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',0.5,2,1);
INSERT INTO "label_changes" VALUES(2452,10,3,1,1794648600000000,0,'none','','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2453,10,3,1,1794648601000000,1,'','bird',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2454,10,3,1,1794648602000000,2,'bird','',NULL,1.0,2,1);
INSERT INTO "label_changes" VALUES(2455,10,3,1,1794648603000000,3,'','bird',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2456,10,3,1,1794648604000000,4,'bird','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2457,10,3,1,1794648605000000,5,'','%_\','tabby',0.0,2,1);
INSERT INTO "label_changes" VALUES(2458,10,3,1,1794648606000000,6,'%_\','none','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2459,10,3,1,1794648607000000,7,'none','it''s "quoted"; DROP TABLE clips; --','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2460,10,3,1,1794648608000000,8,'it''s "quoted"; DROP TABLE clips; --','none','tabby',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2461,11,3,2,1794562200000000,0,'none','bird',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2462,11,3,2,1794562201000000,1,'bird','it''s "quoted"; DROP TABLE clips; --','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2463,11,3,2,1794562202000000,2,'it''s "quoted"; DROP TABLE clips; --','two
lines',NULL,0.1234,2,1);
INSERT INTO "label_changes" VALUES(2464,11,3,2,1794562203000000,3,'two
lines',' ','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2465,11,3,2,1794562204000000,4,' ','%_\',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2466,11,3,2,1794562205000000,5,'%_\','NULL','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2467,11,3,2,1794562206000000,6,'NULL','two
lines','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2468,11,3,2,1794562207000000,7,'two
lines','%_\','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2469,11,3,2,1794562208000000,8,'%_\','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,2,1);
INSERT INTO "label_changes" VALUES(2470,20,1,1,1795620600000000,0,'none',' ','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2471,20,1,1,1795620601000000,1,' ','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2472,20,1,1,1795620602000000,2,'none','','',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2473,20,1,1,1795620603000000,3,'','it''s "quoted"; DROP TABLE clips; --',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2474,20,1,1,1795620604000000,4,'it''s "quoted"; DROP TABLE clips; --','bird','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2475,20,1,1,1795620605000000,5,'bird','two
lines','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2476,20,1,1,1795620606000000,6,'two
lines','it''s "quoted"; DROP TABLE clips; --',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2477,20,1,1,1795620607000000,7,'it''s "quoted"; DROP TABLE clips; --','NULL',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2478,20,1,1,1795620608000000,8,'NULL','','tabby',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2479,20,1,1,1795620609000000,9,'','none','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2480,20,1,1,1795620610000000,10,'none','%_\','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2481,20,1,1,1795620611000000,11,'%_\','','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2482,20,1,1,1795620612000000,12,'','two
lines','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2483,20,1,1,1795620613000000,13,'two
lines','Mäuse 🐁','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2484,20,1,1,1795620614000000,14,'Mäuse 🐁','猫','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2485,20,1,1,1795620615000000,15,'猫','','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2486,20,1,1,1795620616000000,16,'','two
lines','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2487,20,1,1,1795620617000000,17,'two
lines','bird',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2488,20,1,1,1795620618000000,18,'bird','猫','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2489,20,1,1,1795620619000000,19,'猫','NULL','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2490,20,1,1,1795620620000000,20,'NULL','bird','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2491,20,1,1,1795620621000000,21,'bird','two
lines','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2492,20,1,1,1795620622000000,22,'two
lines','bird','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2493,20,1,1,1795620623000000,23,'bird','two
lines','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2494,20,1,1,1795620624000000,24,'two
lines','猫','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2495,20,1,1,1795620625000000,25,'猫','%_\',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2496,20,1,1,1795620626000000,26,'%_\','two
lines','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2497,20,1,1,1795620627000000,27,'two
lines','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2498,20,1,1,1795620628000000,28,'it''s "quoted"; DROP TABLE clips; --','none','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2499,20,1,1,1795620629000000,29,'none','%_\','',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2500,20,1,1,1795620630000000,30,'%_\',' ','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2501,20,1,1,1795620631000000,31,' ','none','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2502,20,1,1,1795620632000000,32,'none','bird','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2503,20,1,1,1795620633000000,33,'bird','two
lines','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2504,20,1,1,1795620634000000,34,'two
lines','Mäuse 🐁','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2505,20,1,1,1795620635000000,35,'Mäuse 🐁',' ','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2506,20,1,1,1795620636000000,36,' ','NULL','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2507,20,1,1,1795620637000000,37,'NULL','Mäuse 🐁','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2508,20,1,1,1795620638000000,38,'Mäuse 🐁','','tabby',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2509,20,1,1,1795620639000000,39,'','two
lines',NULL,1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2510,20,1,1,1795620640000000,40,'two
lines','Mäuse 🐁','',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2511,20,1,1,1795620641000000,41,'Mäuse 🐁','it''s "quoted"; DROP TABLE clips; --',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2512,20,1,1,1795620642000000,42,'it''s "quoted"; DROP TABLE clips; --','two
lines','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2513,20,1,1,1795620643000000,43,'two
lines','it''s "quoted"; DROP TABLE clips; --','naïve ''detail''
',0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2514,20,1,1,1795620644000000,44,'it''s "quoted"; DROP TABLE clips; --','NULL',NULL,0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2515,20,1,1,1795620645000000,45,'NULL','bird','naïve ''detail''
',1.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2516,20,1,1,1795620646000000,46,'bird','none','naïve ''detail''
',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2517,20,1,1,1795620647000000,47,'none','two
lines',NULL,0.1234,NULL,NULL);
INSERT INTO "label_changes" VALUES(2518,20,1,1,1795620648000000,48,'two
lines','猫','tabby',0.0,NULL,NULL);
INSERT INTO "label_changes" VALUES(2519,20,1,1,1795620649000000,49,'猫','','',0.0,NULL,NULL);
CREATE TABLE label_totals (
  label TEXT PRIMARY KEY,
  changes INTEGER NOT NULL DEFAULT 0,      -- to the label
  shown_us INTEGER NOT NULL DEFAULT 0,     -- as in hourly_counts
  clips INTEGER NOT NULL DEFAULT 0,        -- in any state
  living_clips INTEGER NOT NULL DEFAULT 0, -- that have their file: 'complete' or 'recovered' …
  clip_bytes INTEGER NOT NULL DEFAULT 0    -- … and the bytes of these
) STRICT, WITHOUT ROWID;
INSERT INTO "label_totals" VALUES('',245,3100021056844955,7,2,2000080);
INSERT INTO "label_totals" VALUES(' ',248,18559152301,7,2,2000073);
INSERT INTO "label_totals" VALUES('%_\',239,15906136786,5,2,2000059);
INSERT INTO "label_totals" VALUES('Mäuse 🐁',255,16266592765,7,2,2000038);
INSERT INTO "label_totals" VALUES('NULL',248,17746330434,7,2,2000066);
INSERT INTO "label_totals" VALUES('bird',241,15889741979,6,2,2000045);
INSERT INTO "label_totals" VALUES('it''s "quoted"; DROP TABLE clips; --',242,18390214745,7,2,2000031);
INSERT INTO "label_totals" VALUES('none',277,16693658102,0,0,0);
INSERT INTO "label_totals" VALUES('two
lines',275,37176541774,7,2,2000087);
INSERT INTO "label_totals" VALUES('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',1,0,1,0,0);
INSERT INTO "label_totals" VALUES('猫',248,16811521828,6,2,2000052);
CREATE TABLE models (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  engine TEXT NOT NULL,
  weights TEXT NOT NULL,                 -- where they came from
  weights_sha256 TEXT NOT NULL,
  input_size INTEGER NOT NULL,           -- pixels, both sides
  UNIQUE (name, engine, weights, weights_sha256, input_size)
) STRICT;
INSERT INTO "models" VALUES(1,'m','qnnpack','w''','0000000000000000000000000000000000000000000000000000000000000000',224);
INSERT INTO "models" VALUES(2,'m','qnnpack','w''','0000000000000000000000000000000000000000000000000000000000000000',300);
CREATE TABLE my_notes (day TEXT, note TEXT);
INSERT INTO "my_notes" VALUES('2026-11-24','fed them');
CREATE TABLE near_misses (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES sessions (id),
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  label TEXT NOT NULL,                   -- the target
  gate TEXT NOT NULL CHECK (gate IN ('enter', 'dwell', 'size', 'still', 'quiet')), -- the first that it did not pass
  since_us INTEGER NOT NULL,
  until_us INTEGER NOT NULL,
  peak_us INTEGER NOT NULL,              -- of its greatest score
  reached REAL NOT NULL,                 -- 'dwell': seconds; 'size': of the picture's shorter side; else the score
  needed REAL NOT NULL,                  -- likewise
  night INTEGER NOT NULL CHECK (night IN (0, 1)), -- 1: the thresholds of the night were in force
  subject INTEGER NOT NULL CHECK (subject >= 0), -- its number, as in subjects; 0: the scene as a whole
  -- [left, top, right, bottom] at the peak, fractions of the picture.
  box TEXT NOT NULL CHECK (json_valid(box) AND json_type(box) = 'array' AND json_array_length(box) = 4),
  CHECK (until_us >= since_us),
  CHECK (peak_us BETWEEN since_us AND until_us)
) STRICT;
INSERT INTO "near_misses" VALUES(1,1,2,'Mäuse 🐁','dwell',1795512690000000,1795512691000000,1795512690000000,0.44,0.5,1,1,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(2,1,1,'it''s "quoted"; DROP TABLE clips; --','size',1795512780000000,1795512781000000,1795512780000000,0.44,0.5,0,2,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(3,1,2,'two
lines','still',1795512870000000,1795512871000000,1795512870000000,0.44,0.5,1,0,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(4,1,1,'','quiet',1795512960000000,1795512961000000,1795512960000000,0.44,0.5,0,1,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(5,1,2,' ','enter',1795513050000000,1795513051000000,1795513050000000,0.44,0.5,1,2,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(6,1,1,'NULL','dwell',1795513140000000,1795513141000000,1795513140000000,0.44,0.5,0,0,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(7,1,2,'%_\','size',1795513230000000,1795513231000000,1795513230000000,0.44,0.5,1,1,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(8,1,1,'猫','still',1795513320000000,1795513321000000,1795513320000000,0.44,0.5,0,2,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(9,1,2,'bird','quiet',1795513410000000,1795513411000000,1795513410000000,0.44,0.5,1,0,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(10,1,1,'Mäuse 🐁','enter',1795513500000000,1795513501000000,1795513500000000,0.44,0.5,0,1,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(11,1,2,'it''s "quoted"; DROP TABLE clips; --','dwell',1795513590000000,1795513591000000,1795513590000000,0.44,0.5,1,2,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(12,1,1,'two
lines','size',1795513680000000,1795513681000000,1795513680000000,0.44,0.5,0,0,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(13,1,2,'','still',1795513770000000,1795513771000000,1795513770000000,0.44,0.5,1,1,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(14,1,1,' ','quiet',1795513860000000,1795513861000000,1795513860000000,0.44,0.5,0,2,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(15,1,2,'NULL','enter',1795513950000000,1795513951000000,1795513950000000,0.44,0.5,1,0,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(16,1,1,'%_\','dwell',1795514040000000,1795514041000000,1795514040000000,0.44,0.5,0,1,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(17,1,2,'猫','size',1795514130000000,1795514131000000,1795514130000000,0.44,0.5,1,2,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(18,1,1,'bird','still',1795514220000000,1795514221000000,1795514220000000,0.44,0.5,0,0,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(19,1,2,'Mäuse 🐁','quiet',1795514310000000,1795514311000000,1795514310000000,0.44,0.5,1,1,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(20,1,1,'it''s "quoted"; DROP TABLE clips; --','enter',1795514400000000,1795514401000000,1795514400000000,0.44,0.5,0,2,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(21,1,2,'two
lines','dwell',1795514490000000,1795514491000000,1795514490000000,0.44,0.5,1,0,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(22,1,1,'','size',1795514580000000,1795514581000000,1795514580000000,0.44,0.5,0,1,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(23,1,2,' ','still',1795514670000000,1795514671000000,1795514670000000,0.44,0.5,1,2,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(24,1,1,'NULL','quiet',1795514760000000,1795514761000000,1795514760000000,0.44,0.5,0,0,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(25,1,2,'%_\','enter',1795514850000000,1795514851000000,1795514850000000,0.44,0.5,1,1,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(26,1,1,'猫','dwell',1795514940000000,1795514941000000,1795514940000000,0.44,0.5,0,2,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(27,1,2,'bird','size',1795515030000000,1795515031000000,1795515030000000,0.44,0.5,1,0,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(28,1,1,'Mäuse 🐁','still',1795515120000000,1795515121000000,1795515120000000,0.44,0.5,0,1,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(29,1,2,'it''s "quoted"; DROP TABLE clips; --','quiet',1795515210000000,1795515211000000,1795515210000000,0.44,0.5,1,2,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(30,1,1,'two
lines','enter',1795515300000000,1795515301000000,1795515300000000,0.44,0.5,0,0,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(31,1,2,'','dwell',1795515390000000,1795515391000000,1795515390000000,0.44,0.5,1,1,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(32,1,1,' ','size',1795515480000000,1795515481000000,1795515480000000,0.44,0.5,0,2,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(33,1,2,'NULL','still',1795515570000000,1795515571000000,1795515570000000,0.44,0.5,1,0,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(34,1,1,'%_\','quiet',1795515660000000,1795515661000000,1795515660000000,0.44,0.5,0,1,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(35,1,2,'猫','enter',1795515750000000,1795515751000000,1795515750000000,0.44,0.5,1,2,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(36,1,1,'bird','dwell',1795515840000000,1795515841000000,1795515840000000,0.44,0.5,0,0,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(37,1,2,'Mäuse 🐁','size',1795515930000000,1795515931000000,1795515930000000,0.44,0.5,1,1,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(38,1,1,'it''s "quoted"; DROP TABLE clips; --','still',1795516020000000,1795516021000000,1795516020000000,0.44,0.5,0,2,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(39,1,2,'two
lines','quiet',1795516110000000,1795516111000000,1795516110000000,0.44,0.5,1,0,'[0.0,0.0,1.0,1.0]');
INSERT INTO "near_misses" VALUES(40,1,1,'','enter',1795516200000000,1795516201000000,1795516200000000,0.44,0.5,0,1,'[0.0,0.0,1.0,1.0]');
CREATE TABLE session_cameras (
  session_id INTEGER NOT NULL REFERENCES sessions (id),
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  model_id INTEGER NOT NULL REFERENCES models (id),
  source TEXT NOT NULL,
  pace TEXT NOT NULL CHECK (pace IN ('realtime', 'max')),
  times_from TEXT NOT NULL,              -- 'clock', or of a file at pace 'max' where its first frame's time is from
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  fps REAL,                              -- as the driver or the file says; NULL: it does not
  fourcc TEXT NOT NULL,                  -- pixel format or codec
  anchor_mono_ns INTEGER NOT NULL,       -- as of sessions; a file at pace 'max' has its own
  anchor_utc_us INTEGER NOT NULL,
  ended_us INTEGER,                      -- its last known moment, once the session has ended; open labels end here
  PRIMARY KEY (session_id, camera_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "session_cameras" VALUES(1,1,2,'rtsp://viewer:***@x/ü','realtime','clock',640,0,NULL,'',0,1795512600000000,1795599000000000);
INSERT INTO "session_cameras" VALUES(1,2,2,'rtsp://viewer:***@x/ü','realtime','clock',640,0,NULL,'',0,1795512600000000,1795599000000000);
INSERT INTO "session_cameras" VALUES(2,1,1,'rtsp://viewer:***@x/ü','realtime','clock',640,0,29.97,'',0,1795602600000000,1795606200000000);
INSERT INTO "session_cameras" VALUES(3,1,2,'rtsp://viewer:***@x/ü','realtime','clock',640,0,NULL,'',0,0,0);
INSERT INTO "session_cameras" VALUES(4,4,1,'rtsp://viewer:***@x/ü','realtime','clock',640,0,29.97,'',0,-18000000000,3100000000000000);
INSERT INTO "session_cameras" VALUES(10,3,1,'rtsp://viewer:***@x/ü','max','name',640,0,29.97,'',0,1794648600000000,1794648660000000);
INSERT INTO "session_cameras" VALUES(11,3,2,'rtsp://viewer:***@x/ü','max','name',640,0,NULL,'',0,1794562200000000,1794562260000000);
INSERT INTO "session_cameras" VALUES(13,3,2,'rtsp://viewer:***@x/ü','max','name',640,0,NULL,'',0,1794389400000000,1794389460000000);
INSERT INTO "session_cameras" VALUES(20,1,1,'rtsp://viewer:***@x/ü','realtime','clock',640,0,29.97,'',0,1795620600000000,NULL);
INSERT INTO "session_cameras" VALUES(20,2,1,'rtsp://viewer:***@x/ü','realtime','clock',640,0,29.97,'',0,1795620600000000,NULL);
CREATE TABLE sessions (
  id INTEGER PRIMARY KEY,
  started_us INTEGER NOT NULL,
  ended_us INTEGER,                      -- NULL: still running, or it died and nobody has started since
  end_reason TEXT,                       -- 'signal', 'end_of_source', …; 'crashed': found open at the next start
  heartbeat_us INTEGER NOT NULL,         -- the last moment at which it is known to have been alive
  anchor_mono_ns INTEGER NOT NULL,       -- the monotonic clock stood here …
  anchor_utc_us INTEGER NOT NULL,        -- … when the wall clock stood here
  boot_id TEXT NOT NULL,                 -- two sessions of one boot share the monotonic clock
  version TEXT NOT NULL,                 -- of rpiwatch
  config TEXT NOT NULL, part_of INTEGER REFERENCES sessions (id), began_synchronised INTEGER CHECK (began_synchronised IN (0, 1)), synchronised_us INTEGER,                  -- the effective configuration, as TOML
  CHECK ((ended_us IS NULL) = (end_reason IS NULL)),
  CHECK (ended_us >= started_us)
) STRICT;
INSERT INTO "sessions" VALUES(1,1795512600000000,1795599000000000,'signal',1795599000000000,444529763028279,1795512600000000,'boot-0','0.1.0','[store]
# ''ü''
',NULL,NULL,NULL);
INSERT INTO "sessions" VALUES(2,1795602600000000,1795606200000000,'crashed',1795606200000000,494385778674685,1795602600000000,'boot-1','0.1.0','[store]
# ''ü''
',NULL,0,1795602600000009);
INSERT INTO "sessions" VALUES(3,0,0,'end_of_source',0,750346974817597,0,'boot-1','0.1.0','[store]
# ''ü''
',NULL,1,NULL);
INSERT INTO "sessions" VALUES(4,-18000000000,3100000000000000,'signal',3100000000000000,542384226945488,-18000000000,'boot-2','0.1.0','[store]
# ''ü''
',NULL,0,NULL);
INSERT INTO "sessions" VALUES(10,1795512600000010,1795512601000010,'end_of_source',1795512601000010,558646737548531,1795512600000010,'boot-5','0.1.0','[store]
# ''ü''
',1,0,NULL);
INSERT INTO "sessions" VALUES(11,1795512600000011,1795512601000011,'end_of_source',1795512601000011,45731878592714,1795512600000011,'boot-5','0.1.0','[store]
# ''ü''
',1,1,NULL);
INSERT INTO "sessions" VALUES(13,1795512600000013,1795512601000013,'end_of_source',1795512601000013,255289531957100,1795512600000013,'boot-6','0.1.0','[store]
# ''ü''
',1,1,NULL);
INSERT INTO "sessions" VALUES(20,1795620600000000,NULL,NULL,1795620600000000,422099433585800,1795620600000000,'boot-10','0.1.0','[store]
# ''ü''
',NULL,NULL,NULL);
CREATE TABLE shifting (
  session_id INTEGER NOT NULL
) STRICT;
CREATE TABLE still_things (
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  label TEXT NOT NULL,
  left_edge REAL NOT NULL,               -- of its box, fractions of the picture
  top_edge REAL NOT NULL,
  right_edge REAL NOT NULL,
  bottom_edge REAL NOT NULL,
  seen_us INTEGER NOT NULL,              -- last
  PRIMARY KEY (camera_id, label, left_edge, top_edge, right_edge, bottom_edge)
) STRICT, WITHOUT ROWID;
INSERT INTO "still_things" VALUES(1,'',0.04,0.0,0.9,1.0,1795512960000000);
INSERT INTO "still_things" VALUES(1,'',0.22,0.0,0.9,1.0,1795514580000000);
INSERT INTO "still_things" VALUES(1,'',0.4,0.0,0.9,1.0,1795516200000000);
INSERT INTO "still_things" VALUES(1,' ',0.14,0.0,0.9,1.0,1795513860000000);
INSERT INTO "still_things" VALUES(1,' ',0.32,0.0,0.9,1.0,1795515480000000);
INSERT INTO "still_things" VALUES(1,'%_\',0.16,0.0,0.9,1.0,1795514040000000);
INSERT INTO "still_things" VALUES(1,'%_\',0.34,0.0,0.9,1.0,1795515660000000);
INSERT INTO "still_things" VALUES(1,'Mäuse 🐁',0.1,0.0,0.9,1.0,1795513500000000);
INSERT INTO "still_things" VALUES(1,'Mäuse 🐁',0.28,0.0,0.9,1.0,1795515120000000);
INSERT INTO "still_things" VALUES(1,'NULL',0.06,0.0,0.9,1.0,1795513140000000);
INSERT INTO "still_things" VALUES(1,'NULL',0.24,0.0,0.9,1.0,1795514760000000);
INSERT INTO "still_things" VALUES(1,'bird',0.18,0.0,0.9,1.0,1795514220000000);
INSERT INTO "still_things" VALUES(1,'bird',0.36,0.0,0.9,1.0,1795515840000000);
INSERT INTO "still_things" VALUES(1,'it''s "quoted"; DROP TABLE clips; --',0.02,0.0,0.9,1.0,1795512780000000);
INSERT INTO "still_things" VALUES(1,'it''s "quoted"; DROP TABLE clips; --',0.2,0.0,0.9,1.0,1795514400000000);
INSERT INTO "still_things" VALUES(1,'it''s "quoted"; DROP TABLE clips; --',0.38,0.0,0.9,1.0,1795516020000000);
INSERT INTO "still_things" VALUES(1,'two
lines',0.12,0.0,0.9,1.0,1795513680000000);
INSERT INTO "still_things" VALUES(1,'two
lines',0.3,0.0,0.9,1.0,1795515300000000);
INSERT INTO "still_things" VALUES(1,'猫',0.08,0.0,0.9,1.0,1795513320000000);
INSERT INTO "still_things" VALUES(1,'猫',0.26,0.0,0.9,1.0,1795514940000000);
INSERT INTO "still_things" VALUES(2,'',0.13,0.0,0.9,1.0,1795513770000000);
INSERT INTO "still_things" VALUES(2,'',0.31,0.0,0.9,1.0,1795515390000000);
INSERT INTO "still_things" VALUES(2,' ',0.05,0.0,0.9,1.0,1795513050000000);
INSERT INTO "still_things" VALUES(2,' ',0.23,0.0,0.9,1.0,1795514670000000);
INSERT INTO "still_things" VALUES(2,'%_\',0.07,0.0,0.9,1.0,1795513230000000);
INSERT INTO "still_things" VALUES(2,'%_\',0.25,0.0,0.9,1.0,1795514850000000);
INSERT INTO "still_things" VALUES(2,'Mäuse 🐁',0.01,0.0,0.9,1.0,1795512690000000);
INSERT INTO "still_things" VALUES(2,'Mäuse 🐁',0.19,0.0,0.9,1.0,1795514310000000);
INSERT INTO "still_things" VALUES(2,'Mäuse 🐁',0.37,0.0,0.9,1.0,1795515930000000);
INSERT INTO "still_things" VALUES(2,'NULL',0.15,0.0,0.9,1.0,1795513950000000);
INSERT INTO "still_things" VALUES(2,'NULL',0.33,0.0,0.9,1.0,1795515570000000);
INSERT INTO "still_things" VALUES(2,'bird',0.09,0.0,0.9,1.0,1795513410000000);
INSERT INTO "still_things" VALUES(2,'bird',0.27,0.0,0.9,1.0,1795515030000000);
INSERT INTO "still_things" VALUES(2,'it''s "quoted"; DROP TABLE clips; --',0.11,0.0,0.9,1.0,1795513590000000);
INSERT INTO "still_things" VALUES(2,'it''s "quoted"; DROP TABLE clips; --',0.29,0.0,0.9,1.0,1795515210000000);
INSERT INTO "still_things" VALUES(2,'two
lines',0.03,0.0,0.9,1.0,1795512870000000);
INSERT INTO "still_things" VALUES(2,'two
lines',0.21,0.0,0.9,1.0,1795514490000000);
INSERT INTO "still_things" VALUES(2,'two
lines',0.39,0.0,0.9,1.0,1795516110000000);
INSERT INTO "still_things" VALUES(2,'猫',0.17,0.0,0.9,1.0,1795514130000000);
INSERT INTO "still_things" VALUES(2,'猫',0.35,0.0,0.9,1.0,1795515750000000);
CREATE TABLE subjects (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES sessions (id),
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  model_id INTEGER NOT NULL REFERENCES models (id),
  number INTEGER NOT NULL CHECK (number > 0), -- within the camera's session
  first_us INTEGER NOT NULL,             -- of the first look that saw it
  last_us INTEGER NOT NULL,              -- of the last one so far
  there INTEGER NOT NULL CHECK (there IN (0, 1)), -- 1: it has not gone yet, or a crash came before that
  label TEXT NOT NULL,                   -- the most precise name that is sure
  detail TEXT,                           -- where that is a group: its likeliest member
  names TEXT NOT NULL CHECK (json_valid(names) AND json_type(names) = 'array'), -- all that are sure: ["cat", "animal"]
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1), -- of the label, the mean over its looks
  looks INTEGER NOT NULL CHECK (looks > 0), -- that saw it
  still INTEGER NOT NULL CHECK (still IN (0, 1)), -- 1: a thing that stands in its place for hours; it saves no clips
  best_us INTEGER NOT NULL,              -- of the look with its greatest score
  -- [[ms since first_us, left, top, right, bottom, score], …], see subject_track; [] once retention has let it go.
  track TEXT NOT NULL CHECK (json_valid(track) AND json_type(track) = 'array'),
  UNIQUE (session_id, camera_id, number),
  CHECK (last_us >= first_us),
  CHECK (best_us BETWEEN first_us AND last_us)
) STRICT;
INSERT INTO "subjects" VALUES(1,1,2,1,1,1795512690000000,1795512691000000,0,'Mäuse 🐁',NULL,'["M\u00e4use \ud83d\udc01", "animal"]',0.5,1,0,1795512690000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(2,1,1,1,2,1795512780000000,1795512782000000,0,'it''s "quoted"; DROP TABLE clips; --',NULL,'["it''s \"quoted\"; DROP TABLE clips; --", "animal"]',0.5,2,0,1795512780000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(3,1,2,1,3,1795512870000000,1795512873000000,0,'two
lines','tabby','["two\nlines", "animal"]',0.5,3,0,1795512870000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75], [400, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(4,1,1,1,4,1795512960000000,1795512964000000,0,'',NULL,'["", "animal"]',0.5,4,0,1795512960000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75], [400, 0.1, 0.2, 0.3, 0.6, 0.75], [600, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(5,1,2,1,5,1795513050000000,1795513055000000,0,' ',NULL,'[" ", "animal"]',0.5,5,0,1795513050000000,'[]');
INSERT INTO "subjects" VALUES(6,1,1,1,6,1795513140000000,1795513146000000,0,'NULL','tabby','["NULL", "animal"]',0.5,6,0,1795513140000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(7,1,2,1,7,1795513230000000,1795513237000000,0,'%_\',NULL,'["%_\\", "animal"]',0.5,7,0,1795513230000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(8,1,1,1,8,1795513320000000,1795513328000000,0,'猫',NULL,'["\u732b", "animal"]',0.5,8,0,1795513320000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75], [400, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(9,1,2,1,9,1795513410000000,1795513419000000,0,'bird','tabby','["bird", "animal"]',0.5,9,0,1795513410000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75], [400, 0.1, 0.2, 0.3, 0.6, 0.75], [600, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(10,1,1,1,10,1795513500000000,1795513510000000,0,'Mäuse 🐁',NULL,'["M\u00e4use \ud83d\udc01", "animal"]',0.5,10,1,1795513500000000,'[]');
INSERT INTO "subjects" VALUES(11,1,2,1,11,1795513590000000,1795513601000000,0,'it''s "quoted"; DROP TABLE clips; --',NULL,'["it''s \"quoted\"; DROP TABLE clips; --", "animal"]',0.5,11,0,1795513590000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(12,1,1,1,12,1795513680000000,1795513692000000,0,'two
lines','tabby','["two\nlines", "animal"]',0.5,12,0,1795513680000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(13,1,2,1,13,1795513770000000,1795513783000000,0,'',NULL,'["", "animal"]',0.5,13,0,1795513770000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75], [400, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(14,1,1,1,14,1795513860000000,1795513874000000,0,' ',NULL,'[" ", "animal"]',0.5,14,0,1795513860000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75], [400, 0.1, 0.2, 0.3, 0.6, 0.75], [600, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(15,1,2,1,15,1795513950000000,1795513965000000,0,'NULL','tabby','["NULL", "animal"]',0.5,15,0,1795513950000000,'[]');
INSERT INTO "subjects" VALUES(16,1,1,1,16,1795514040000000,1795514056000000,0,'%_\',NULL,'["%_\\", "animal"]',0.5,16,0,1795514040000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(17,1,2,1,17,1795514130000000,1795514147000000,0,'猫',NULL,'["\u732b", "animal"]',0.5,17,0,1795514130000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(18,1,1,1,18,1795514220000000,1795514238000000,0,'bird','tabby','["bird", "animal"]',0.5,18,0,1795514220000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75], [400, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(19,1,2,1,19,1795514310000000,1795514329000000,0,'Mäuse 🐁',NULL,'["M\u00e4use \ud83d\udc01", "animal"]',0.5,19,0,1795514310000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75], [400, 0.1, 0.2, 0.3, 0.6, 0.75], [600, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(20,1,1,1,20,1795514400000000,1795514420000000,0,'it''s "quoted"; DROP TABLE clips; --',NULL,'["it''s \"quoted\"; DROP TABLE clips; --", "animal"]',0.5,20,1,1795514400000000,'[]');
INSERT INTO "subjects" VALUES(21,1,2,1,21,1795514490000000,1795514511000000,0,'two
lines','tabby','["two\nlines", "animal"]',0.5,21,0,1795514490000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(22,1,1,1,22,1795514580000000,1795514602000000,0,'',NULL,'["", "animal"]',0.5,22,0,1795514580000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(23,1,2,1,23,1795514670000000,1795514693000000,0,' ',NULL,'[" ", "animal"]',0.5,23,0,1795514670000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75], [400, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(24,1,1,1,24,1795514760000000,1795514784000000,0,'NULL','tabby','["NULL", "animal"]',0.5,24,0,1795514760000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75], [400, 0.1, 0.2, 0.3, 0.6, 0.75], [600, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(25,1,2,1,25,1795514850000000,1795514875000000,0,'%_\',NULL,'["%_\\", "animal"]',0.5,25,0,1795514850000000,'[]');
INSERT INTO "subjects" VALUES(26,1,1,1,26,1795514940000000,1795514966000000,0,'猫',NULL,'["\u732b", "animal"]',0.5,26,0,1795514940000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(27,1,2,1,27,1795515030000000,1795515057000000,0,'bird','tabby','["bird", "animal"]',0.5,27,0,1795515030000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(28,1,1,1,28,1795515120000000,1795515148000000,0,'Mäuse 🐁',NULL,'["M\u00e4use \ud83d\udc01", "animal"]',0.5,28,0,1795515120000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75], [400, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(29,1,2,1,29,1795515210000000,1795515239000000,0,'it''s "quoted"; DROP TABLE clips; --',NULL,'["it''s \"quoted\"; DROP TABLE clips; --", "animal"]',0.5,29,0,1795515210000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75], [400, 0.1, 0.2, 0.3, 0.6, 0.75], [600, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(30,1,1,1,30,1795515300000000,1795515330000000,0,'two
lines','tabby','["two\nlines", "animal"]',0.5,30,1,1795515300000000,'[]');
INSERT INTO "subjects" VALUES(31,1,2,1,31,1795515390000000,1795515421000000,0,'',NULL,'["", "animal"]',0.5,31,0,1795515390000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(32,1,1,1,32,1795515480000000,1795515512000000,0,' ',NULL,'[" ", "animal"]',0.5,32,0,1795515480000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(33,1,2,1,33,1795515570000000,1795515603000000,0,'NULL','tabby','["NULL", "animal"]',0.5,33,0,1795515570000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75], [400, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(34,1,1,1,34,1795515660000000,1795515694000000,0,'%_\',NULL,'["%_\\", "animal"]',0.5,34,0,1795515660000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75], [400, 0.1, 0.2, 0.3, 0.6, 0.75], [600, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(35,1,2,1,35,1795515750000000,1795515785000000,0,'猫',NULL,'["\u732b", "animal"]',0.5,35,0,1795515750000000,'[]');
INSERT INTO "subjects" VALUES(36,1,1,1,36,1795515840000000,1795515876000000,0,'bird','tabby','["bird", "animal"]',0.5,36,0,1795515840000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(37,1,2,1,37,1795515930000000,1795515967000000,0,'Mäuse 🐁',NULL,'["M\u00e4use \ud83d\udc01", "animal"]',0.5,37,0,1795515930000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(38,1,1,1,38,1795516020000000,1795516058000000,0,'it''s "quoted"; DROP TABLE clips; --',NULL,'["it''s \"quoted\"; DROP TABLE clips; --", "animal"]',0.5,38,0,1795516020000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75], [400, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(39,1,2,1,39,1795516110000000,1795516149000000,0,'two
lines','tabby','["two\nlines", "animal"]',0.5,39,0,1795516110000000,'[[0, 0.1, 0.2, 0.3, 0.6, 0.75], [200, 0.1, 0.2, 0.3, 0.6, 0.75], [400, 0.1, 0.2, 0.3, 0.6, 0.75], [600, 0.1, 0.2, 0.3, 0.6, 0.75]]');
INSERT INTO "subjects" VALUES(40,1,1,1,40,1795516200000000,1795516240000000,0,'',NULL,'["", "animal"]',0.5,40,1,1795516200000000,'[]');
CREATE INDEX label_changes_by_time ON label_changes (at_us);
CREATE INDEX label_changes_by_label ON label_changes (label, at_us);
CREATE INDEX label_changes_by_camera ON label_changes (camera_id, at_us);
CREATE INDEX label_changes_by_chain ON label_changes (session_id, camera_id);
CREATE INDEX clips_by_time ON clips (started_us);
CREATE INDEX clips_by_label ON clips (label, started_us);
CREATE INDEX clips_by_camera ON clips (camera_id, started_us);
CREATE INDEX clips_recording ON clips (session_id) WHERE state = 'recording';
CREATE INDEX incidents_by_time ON incidents (at_us);
CREATE INDEX heartbeats_by_chain ON heartbeats (session_id, camera_id);
CREATE INDEX heartbeats_span_chain ON heartbeats (session_id, camera_id) WHERE starts_span = 1;
CREATE INDEX heartbeats_span_time ON heartbeats (since_us) WHERE starts_span = 1;
CREATE INDEX hourly_counts_by_hour ON hourly_counts (hour_us, label, camera_id, changes, shown_us);
CREATE TRIGGER label_change_inserted AFTER INSERT ON label_changes BEGIN
  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT label, start_us - start_us % 3600000000, camera_id, 1, coalesce(end_us - start_us, 0)
  FROM label_spans WHERE id = NEW.id
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;

  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT c.label, c.at_us - c.at_us % 3600000000, c.camera_id, 0, NEW.at_us - coalesce(s.ended_us, c.at_us)
  FROM label_changes AS c
  LEFT JOIN session_cameras AS s ON s.session_id = c.session_id AND s.camera_id = c.camera_id
  WHERE c.session_id = NEW.session_id AND c.camera_id = NEW.camera_id AND c.id < NEW.id
  ORDER BY c.id DESC LIMIT 1
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;
END;
CREATE TRIGGER label_change_deleted BEFORE DELETE ON label_changes BEGIN
  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT
    c.label, c.at_us - c.at_us % 3600000000, c.camera_id, 0,
    coalesce((SELECT end_us FROM label_spans WHERE id = OLD.id), c.at_us) - OLD.at_us
  FROM label_changes AS c
  WHERE c.session_id = OLD.session_id AND c.camera_id = OLD.camera_id AND c.id < OLD.id
  ORDER BY c.id DESC LIMIT 1
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;

  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT label, start_us - start_us % 3600000000, camera_id, -1, -coalesce(end_us - start_us, 0)
  FROM label_spans WHERE id = OLD.id
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;

  DELETE FROM hourly_counts
  WHERE label = OLD.label AND hour_us = OLD.at_us - OLD.at_us % 3600000000 AND camera_id = OLD.camera_id
    AND changes = 0;
END;
CREATE VIEW clip_curve AS
SELECT
  c.id AS clip_id,
  c.started_us + json_extract(p.value, '$[0]') * 1000 AS at_us,
  json_extract(p.value, '$[1]') AS score
FROM clips AS c
CROSS JOIN clip_scores AS s ON s.clip_id = c.id
CROSS JOIN json_each(s.points) AS p;
CREATE VIEW incident_list AS
SELECT
  i.id, i.at_us, k.name AS camera, i.kind, i.detail, i.session_id,
  strftime('%Y-%m-%d %H:%M:%f', i.at_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', i.at_us / 1e6, 'unixepoch', 'localtime') AS local
FROM incidents AS i
LEFT JOIN cameras AS k ON k.id = i.camera_id;
CREATE INDEX imported_files_by_path ON imported_files (camera_id, path);
CREATE INDEX clock_corrections_by_session ON clock_corrections (session_id);
CREATE INDEX clips_living ON clips (started_us, locked, bytes) WHERE state IN ('complete', 'recovered');
CREATE INDEX clips_best ON clips (label, peak_confidence) WHERE state IN ('complete', 'recovered');
CREATE INDEX clips_by_session ON clips (session_id);
CREATE INDEX clips_leaving ON clips (id) WHERE state IN ('expired', 'deleted') AND removed_us IS NULL;
CREATE TRIGGER label_change_moved AFTER UPDATE OF at_us ON label_changes
WHEN NEW.at_us <> OLD.at_us AND NOT EXISTS (SELECT 1 FROM shifting) BEGIN
  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT label, OLD.at_us - OLD.at_us % 3600000000, camera_id, -1, -coalesce(end_us - OLD.at_us, 0)
  FROM label_spans WHERE id = NEW.id
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;

  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT label, start_us - start_us % 3600000000, camera_id, 1, coalesce(end_us - start_us, 0)
  FROM label_spans WHERE id = NEW.id
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;

  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT c.label, c.at_us - c.at_us % 3600000000, c.camera_id, 0, NEW.at_us - OLD.at_us
  FROM label_changes AS c
  WHERE c.session_id = NEW.session_id AND c.camera_id = NEW.camera_id AND c.id < NEW.id
  ORDER BY c.id DESC LIMIT 1
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;

  DELETE FROM hourly_counts
  WHERE label = OLD.label AND hour_us = OLD.at_us - OLD.at_us % 3600000000 AND camera_id = OLD.camera_id
    AND changes = 0;
END;
CREATE TRIGGER session_camera_ended AFTER UPDATE OF ended_us ON session_cameras
WHEN NEW.ended_us IS NOT OLD.ended_us AND NOT EXISTS (SELECT 1 FROM shifting) BEGIN
  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT
    c.label, c.at_us - c.at_us % 3600000000, c.camera_id, 0,
    coalesce(NEW.ended_us, c.at_us) - coalesce(OLD.ended_us, c.at_us)
  FROM label_changes AS c
  WHERE c.session_id = NEW.session_id AND c.camera_id = NEW.camera_id
  ORDER BY c.id DESC LIMIT 1
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;
END;
CREATE VIEW events AS
SELECT
  c.id, c.at_us, k.name AS camera, c.label, c.detail, c.confidence, c.previous_label, c.frame_seq, c.session_id,
  strftime('%Y-%m-%d %H:%M:%f', c.at_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', c.at_us / 1e6, 'unixepoch', 'localtime') AS local,
  CASE
    WHEN p.times_from <> 'clock' THEN 'file'
    WHEN s.began_synchronised = 1 THEN 'synchronised'
    WHEN s.synchronised_us IS NOT NULL THEN 'synchronised later'
    WHEN s.began_synchronised = 0 THEN 'unsynchronised'
  END AS clock
FROM label_changes AS c
LEFT JOIN cameras AS k ON k.id = c.camera_id
LEFT JOIN session_cameras AS p ON p.session_id = c.session_id AND p.camera_id = c.camera_id
LEFT JOIN sessions AS s ON s.id = c.session_id;
CREATE TRIGGER hourly_count_inserted AFTER INSERT ON hourly_counts BEGIN
  INSERT INTO label_totals (label, changes, shown_us) VALUES (NEW.label, NEW.changes, NEW.shown_us)
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;

  INSERT INTO hour_totals (hour_us, camera_id, visits, shown_us)
  SELECT NEW.hour_us, NEW.camera_id, NEW.changes, NEW.shown_us WHERE NEW.label <> 'none'
  ON CONFLICT DO UPDATE SET visits = visits + excluded.visits, shown_us = shown_us + excluded.shown_us;

  INSERT INTO calendar (day)
  SELECT o.column1 FROM (
    VALUES (date(NEW.hour_us / 1e6, 'unixepoch', '-1 day')), (date(NEW.hour_us / 1e6, 'unixepoch')),
      (date(NEW.hour_us / 1e6, 'unixepoch', '+1 day'))
  ) AS o WHERE o.column1 IS NOT NULL
  ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER hourly_count_changed AFTER UPDATE OF changes, shown_us ON hourly_counts BEGIN
  UPDATE label_totals
  SET changes = changes + NEW.changes - OLD.changes, shown_us = shown_us + NEW.shown_us - OLD.shown_us
  WHERE label = NEW.label;

  UPDATE hour_totals
  SET visits = visits + NEW.changes - OLD.changes, shown_us = shown_us + NEW.shown_us - OLD.shown_us
  WHERE hour_us = NEW.hour_us AND camera_id = NEW.camera_id AND NEW.label <> 'none';
END;
CREATE TRIGGER hourly_count_deleted AFTER DELETE ON hourly_counts BEGIN
  UPDATE label_totals SET changes = changes - OLD.changes, shown_us = shown_us - OLD.shown_us WHERE label = OLD.label;
  DELETE FROM label_totals WHERE label = OLD.label AND changes = 0 AND clips = 0;

  UPDATE hour_totals SET visits = visits - OLD.changes, shown_us = shown_us - OLD.shown_us
  WHERE hour_us = OLD.hour_us AND camera_id = OLD.camera_id AND OLD.label <> 'none';
  DELETE FROM hour_totals
  WHERE hour_us = OLD.hour_us AND camera_id = OLD.camera_id AND visits = 0 AND shown_us = 0;
END;
CREATE TRIGGER heartbeat_inserted AFTER INSERT ON heartbeats WHEN NEW.frames_seen > 0 BEGIN
  INSERT INTO camera_totals (camera_id, watched_us, frames_seen, frames_classified, frames_skipped)
  VALUES (NEW.camera_id, NEW.until_us - NEW.since_us, NEW.frames_seen, NEW.frames_classified, NEW.frames_skipped)
  ON CONFLICT DO UPDATE SET
    watched_us = watched_us + excluded.watched_us, frames_seen = frames_seen + excluded.frames_seen,
    frames_classified = frames_classified + excluded.frames_classified,
    frames_skipped = frames_skipped + excluded.frames_skipped;
END;
CREATE TRIGGER heartbeat_deleted AFTER DELETE ON heartbeats WHEN OLD.frames_seen > 0 BEGIN
  UPDATE camera_totals SET
    watched_us = watched_us - (OLD.until_us - OLD.since_us), frames_seen = frames_seen - OLD.frames_seen,
    frames_classified = frames_classified - OLD.frames_classified, frames_skipped = frames_skipped - OLD.frames_skipped
  WHERE camera_id = OLD.camera_id;
  DELETE FROM camera_totals WHERE camera_id = OLD.camera_id AND frames_seen = 0;
END;
CREATE TRIGGER heartbeat_changed
AFTER UPDATE OF camera_id, since_us, until_us, frames_seen, frames_classified, frames_skipped ON heartbeats
WHEN (NEW.camera_id, NEW.until_us - NEW.since_us, NEW.frames_seen, NEW.frames_classified, NEW.frames_skipped)
  <> (OLD.camera_id, OLD.until_us - OLD.since_us, OLD.frames_seen, OLD.frames_classified, OLD.frames_skipped)
BEGIN
  UPDATE camera_totals SET
    watched_us = watched_us - (OLD.until_us - OLD.since_us), frames_seen = frames_seen - OLD.frames_seen,
    frames_classified = frames_classified - OLD.frames_classified, frames_skipped = frames_skipped - OLD.frames_skipped
  WHERE camera_id = OLD.camera_id AND OLD.frames_seen > 0;

  INSERT INTO camera_totals (camera_id, watched_us, frames_seen, frames_classified, frames_skipped)
  SELECT NEW.camera_id, NEW.until_us - NEW.since_us, NEW.frames_seen, NEW.frames_classified, NEW.frames_skipped
  WHERE NEW.frames_seen > 0
  ON CONFLICT DO UPDATE SET
    watched_us = watched_us + excluded.watched_us, frames_seen = frames_seen + excluded.frames_seen,
    frames_classified = frames_classified + excluded.frames_classified,
    frames_skipped = frames_skipped + excluded.frames_skipped;

  DELETE FROM camera_totals WHERE camera_id = OLD.camera_id AND frames_seen = 0;
END;
CREATE TRIGGER clip_inserted AFTER INSERT ON clips BEGIN
  INSERT INTO label_totals (label, clips, living_clips, clip_bytes)
  VALUES (
    NEW.label, 1, NEW.state IN ('complete', 'recovered'),
    iif(NEW.state IN ('complete', 'recovered'), NEW.bytes, 0)
  )
  ON CONFLICT DO UPDATE SET
    clips = clips + 1, living_clips = living_clips + excluded.living_clips,
    clip_bytes = clip_bytes + excluded.clip_bytes;
END;
CREATE TRIGGER clip_deleted AFTER DELETE ON clips BEGIN
  UPDATE label_totals SET
    clips = clips - 1, living_clips = living_clips - (OLD.state IN ('complete', 'recovered')),
    clip_bytes = clip_bytes - iif(OLD.state IN ('complete', 'recovered'), OLD.bytes, 0)
  WHERE label = OLD.label;
  DELETE FROM label_totals WHERE label = OLD.label AND changes = 0 AND clips = 0;
END;
CREATE TRIGGER clip_changed AFTER UPDATE OF label, state, bytes ON clips
WHEN (NEW.label, NEW.state, NEW.bytes) IS NOT (OLD.label, OLD.state, OLD.bytes) BEGIN
  UPDATE label_totals SET
    clips = clips - 1, living_clips = living_clips - (OLD.state IN ('complete', 'recovered')),
    clip_bytes = clip_bytes - iif(OLD.state IN ('complete', 'recovered'), OLD.bytes, 0)
  WHERE label = OLD.label;

  INSERT INTO label_totals (label, clips, living_clips, clip_bytes)
  VALUES (
    NEW.label, 1, NEW.state IN ('complete', 'recovered'),
    iif(NEW.state IN ('complete', 'recovered'), NEW.bytes, 0)
  )
  ON CONFLICT DO UPDATE SET
    clips = clips + 1, living_clips = living_clips + excluded.living_clips,
    clip_bytes = clip_bytes + excluded.clip_bytes;

  DELETE FROM label_totals WHERE label = OLD.label AND changes = 0 AND clips = 0;
END;
CREATE INDEX label_changes_by_camera_label ON label_changes (camera_id, label, at_us);
CREATE INDEX clips_by_camera_label ON clips (camera_id, label, started_us);
CREATE INDEX hourly_counts_empty ON hourly_counts (shown_us) WHERE changes = 0;
CREATE INDEX heartbeats_watched ON heartbeats (session_id, camera_id) WHERE frames_seen > 0;
CREATE INDEX heartbeats_span_camera ON heartbeats (camera_id, since_us) WHERE starts_span = 1;
CREATE INDEX incidents_by_camera ON incidents (camera_id, at_us);
CREATE INDEX incidents_by_kind ON incidents (kind, at_us);
CREATE INDEX imported_files_by_noting ON imported_files (noted_us);
CREATE INDEX imported_files_by_camera ON imported_files (camera_id, noted_us);
CREATE INDEX sessions_by_part ON sessions (part_of);
CREATE INDEX sessions_by_start ON sessions (started_us) WHERE part_of IS NULL;
CREATE INDEX sessions_by_end ON sessions (end_reason, part_of);
CREATE INDEX sessions_open ON sessions (id) WHERE ended_us IS NULL;
CREATE VIEW coverage AS
SELECT
  b.since_us AS start_us, e.until_us AS end_us, k.name AS camera,
  (e.until_us - b.since_us) / 1e6 AS duration_s,
  b.session_id,
  strftime('%Y-%m-%d %H:%M:%S', b.since_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%S', b.since_us / 1e6, 'unixepoch', 'localtime') AS local,
  strftime('%Y-%m-%d %H:%M:%S', e.until_us / 1e6, 'unixepoch') AS end_utc,
  strftime('%Y-%m-%d %H:%M:%S', e.until_us / 1e6, 'unixepoch', 'localtime') AS end_local
FROM heartbeats AS b
LEFT JOIN heartbeats AS e ON e.id = (
  -- The camera may be away for months, with heartbeats: those that saw frames have an index of their own.
  SELECT x.id FROM heartbeats AS x INDEXED BY heartbeats_watched
  WHERE x.session_id = b.session_id AND x.camera_id = b.camera_id AND x.frames_seen > 0
    AND x.id < coalesce(
      (SELECT y.id FROM heartbeats AS y INDEXED BY heartbeats_span_chain
       WHERE y.starts_span = 1 AND y.session_id = b.session_id AND y.camera_id = b.camera_id AND y.id > b.id
       ORDER BY y.id LIMIT 1),
      9223372036854775807
    )
  ORDER BY x.id DESC LIMIT 1
)
LEFT JOIN cameras AS k ON k.id = b.camera_id
WHERE b.starts_span = 1;
CREATE VIEW file_list AS
SELECT
  k.name AS camera, f.path, f.state, p.anchor_utc_us AS start_us, p.times_from, f.frames, f.bytes, f.session_id, f.sha256,
  strftime('%Y-%m-%d %H:%M:%f', p.anchor_utc_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', p.anchor_utc_us / 1e6, 'unixepoch', 'localtime') AS local,
  f.noted_us
FROM imported_files AS f
LEFT JOIN cameras AS k ON k.id = f.camera_id
LEFT JOIN session_cameras AS p ON p.session_id = f.session_id AND p.camera_id = f.camera_id;
CREATE VIEW clock_list AS
SELECT
  s.id AS session_id, s.started_us, s.ended_us, s.began_synchronised, s.synchronised_us,
  (SELECT count(*) FROM clock_corrections AS x WHERE x.session_id = s.id) AS corrections,
  (SELECT total(x.shift_us) / 1e6 FROM clock_corrections AS x WHERE x.session_id = s.id) AS corrected_s,
  strftime('%Y-%m-%d %H:%M:%S', s.started_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%S', s.started_us / 1e6, 'unixepoch', 'localtime') AS local
FROM sessions AS s
WHERE s.part_of IS NULL;
CREATE VIEW hourly_activity AS
SELECT
  h.hour_us, k.name AS camera, h.label, h.changes AS visits, h.shown_us / 1e6 AS shown_s,
  date(h.hour_us / 1e6, 'unixepoch', 'localtime') AS day,
  CAST(time(h.hour_us / 1e6, 'unixepoch', 'localtime') AS INTEGER) AS hour,
  strftime('%Y-%m-%d %H:%M', h.hour_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M', h.hour_us / 1e6, 'unixepoch', 'localtime') AS local
FROM hourly_counts AS h
LEFT JOIN cameras AS k ON k.id = h.camera_id
WHERE h.label <> 'none';
CREATE VIEW hourly_totals AS
SELECT
  h.hour_us, k.name AS camera, h.visits, h.shown_us / 1e6 AS shown_s,
  date(h.hour_us / 1e6, 'unixepoch', 'localtime') AS day,
  CAST(time(h.hour_us / 1e6, 'unixepoch', 'localtime') AS INTEGER) AS hour,
  strftime('%Y-%m-%d %H:%M', h.hour_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M', h.hour_us / 1e6, 'unixepoch', 'localtime') AS local
FROM hour_totals AS h
LEFT JOIN cameras AS k ON k.id = h.camera_id;
CREATE VIEW local_days AS
SELECT
  day,
  strftime('%s', day, 'utc') * 1000000 AS start_us,
  strftime('%s', day, '+1 day', 'utc') * 1000000 AS end_us
FROM calendar;
CREATE VIEW daily_counts AS
SELECT d.day, k.name AS camera, t.label, json_extract(p.value, '$[1]') AS visits, (json_extract(p.value, '$[2]')) / 1e6 AS shown_s
FROM local_days AS d
CROSS JOIN label_totals AS t
CROSS JOIN json_each((
  SELECT json_group_array(json_array(camera_id, visits, shown_us)) FROM (
    SELECT camera_id, sum(visits) AS visits, sum(shown_us) AS shown_us FROM (
      SELECT h.camera_id, h.changes AS visits, h.shown_us FROM hourly_counts AS h
      WHERE h.label = t.label AND h.hour_us >= d.start_us AND h.hour_us < d.end_us - d.end_us % 3600000000
      UNION ALL
      SELECT s.camera_id, 1, coalesce(s.end_us - s.start_us, 0) FROM label_spans AS s
      WHERE s.label = t.label
        AND s.start_us >= d.start_us AND s.start_us < d.start_us + (3600000000 - d.start_us % 3600000000) % 3600000000
      UNION ALL
      SELECT s.camera_id, 1, coalesce(s.end_us - s.start_us, 0) FROM label_spans AS s
      WHERE s.label = t.label AND s.start_us >= d.end_us - d.end_us % 3600000000 AND s.start_us < d.end_us
    ) GROUP BY camera_id
  )
)) AS p
LEFT JOIN cameras AS k ON k.id = json_extract(p.value, '$[0]')
WHERE t.label <> 'none';
CREATE VIEW daily_totals AS
SELECT d.day, k.name AS camera, json_extract(p.value, '$[1]') AS visits, (json_extract(p.value, '$[2]')) / 1e6 AS shown_s
FROM local_days AS d
CROSS JOIN json_each((
  SELECT json_group_array(json_array(camera_id, visits, shown_us)) FROM (
    SELECT camera_id, sum(visits) AS visits, sum(shown_us) AS shown_us FROM (
      SELECT h.camera_id, h.visits, h.shown_us FROM hour_totals AS h
      WHERE h.hour_us >= d.start_us AND h.hour_us < d.end_us - d.end_us % 3600000000
      UNION ALL
      SELECT s.camera_id, 1, coalesce(s.end_us - s.start_us, 0) FROM label_spans AS s
      WHERE s.label <> 'none'
        AND s.start_us >= d.start_us AND s.start_us < d.start_us + (3600000000 - d.start_us % 3600000000) % 3600000000
      UNION ALL
      SELECT s.camera_id, 1, coalesce(s.end_us - s.start_us, 0) FROM label_spans AS s
      WHERE s.label <> 'none' AND s.start_us >= d.end_us - d.end_us % 3600000000 AND s.start_us < d.end_us
    ) GROUP BY camera_id
  )
)) AS p
LEFT JOIN cameras AS k ON k.id = json_extract(p.value, '$[0]');
CREATE INDEX subjects_by_time ON subjects (first_us);
CREATE INDEX subjects_by_label ON subjects (label, first_us);
CREATE INDEX subjects_by_camera ON subjects (camera_id, first_us);
CREATE INDEX subjects_by_camera_label ON subjects (camera_id, label, first_us);
CREATE INDEX subjects_by_end ON subjects (session_id, camera_id, last_us);
CREATE INDEX subjects_there ON subjects (session_id) WHERE there = 1;
CREATE INDEX subjects_with_track ON subjects (last_us) WHERE track <> '[]';
CREATE INDEX clips_by_trigger ON clips (camera_id, triggered_us);
CREATE INDEX near_misses_by_session ON near_misses (session_id, camera_id, until_us);
CREATE INDEX near_misses_by_time ON near_misses (since_us);
CREATE INDEX near_misses_by_label ON near_misses (label, since_us);
CREATE INDEX near_misses_by_camera ON near_misses (camera_id, since_us);
CREATE INDEX near_misses_by_camera_label ON near_misses (camera_id, label, since_us);
CREATE VIEW label_spans AS
SELECT
  c.id, c.session_id, c.camera_id, c.model_id, c.label, c.detail, c.confidence,
  c.at_us AS start_us,
  coalesce(
    n.at_us,
    (SELECT s.ended_us FROM session_cameras AS s WHERE s.session_id = c.session_id AND s.camera_id = c.camera_id)
  ) AS end_us,
  n.previous_subjects AS subjects,
  n.previous_at_once AS at_once
FROM label_changes AS c
LEFT JOIN label_changes AS n ON n.id = (
  SELECT x.id FROM label_changes AS x
  WHERE x.session_id = c.session_id AND x.camera_id = c.camera_id AND x.id > c.id
  ORDER BY x.id LIMIT 1
);
CREATE VIEW visits AS
SELECT
  v.id, v.start_us, v.end_us, k.name AS camera, v.label, v.detail, v.confidence,
  (coalesce(
    v.end_us,
    (SELECT max(b.until_us, v.start_us) FROM heartbeats AS b
     WHERE b.session_id = v.session_id AND b.camera_id = v.camera_id ORDER BY b.id DESC LIMIT 1),
    v.start_us
  ) - v.start_us) / 1e6 AS duration_s,
  v.end_us IS NULL AS ongoing,
  v.session_id,
  strftime('%Y-%m-%d %H:%M:%f', v.start_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', v.start_us / 1e6, 'unixepoch', 'localtime') AS local,
  strftime('%Y-%m-%d %H:%M:%f', v.end_us / 1e6, 'unixepoch') AS end_utc,
  strftime('%Y-%m-%d %H:%M:%f', v.end_us / 1e6, 'unixepoch', 'localtime') AS end_local,
  v.subjects,
  v.at_once,
  -- Of the clips that were triggered in it and show its label, or a subject that bears it, too: the surest of the former,
  -- if there are such. max() beside a bare column means that row's.
  (SELECT x.thumbnail FROM clips AS x
   WHERE x.camera_id = v.camera_id AND x.session_id = v.session_id
     AND x.triggered_us BETWEEN v.start_us AND coalesce(v.end_us, 9223372036854775807)
     AND x.thumbnail IS NOT NULL AND x.state IN ('complete', 'recovered')
     AND (x.label = v.label OR EXISTS (
       SELECT 1 FROM subjects AS w, json_each(w.names) AS name
       WHERE w.session_id = x.session_id AND w.camera_id = x.camera_id
         AND w.number = json_extract(x.grounds, '$.subject') AND name.value = v.label))
   GROUP BY x.camera_id HAVING max(2 * (x.label = v.label) + coalesce(x.peak_confidence, 0)) >= 0) AS thumbnail
FROM label_spans AS v
LEFT JOIN cameras AS k ON k.id = v.camera_id
WHERE v.label <> 'none';
CREATE VIEW subject_list AS
SELECT
  s.id, s.first_us AS start_us, s.last_us AS end_us, k.name AS camera, s.label, s.detail, s.confidence,
  (s.last_us - s.first_us) / 1e6 AS duration_s,
  s.number, s.looks, s.still, s.there, s.best_us, s.names, s.session_id,
  strftime('%Y-%m-%d %H:%M:%f', s.first_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', s.first_us / 1e6, 'unixepoch', 'localtime') AS local
FROM subjects AS s
LEFT JOIN cameras AS k ON k.id = s.camera_id;
CREATE VIEW subject_track AS
SELECT
  s.id AS subject_id, s.first_us + json_extract(p.value, '$[0]') * 1000 AS at_us,
  json_extract(p.value, '$[1]') AS left_edge, json_extract(p.value, '$[2]') AS top_edge,
  json_extract(p.value, '$[3]') AS right_edge, json_extract(p.value, '$[4]') AS bottom_edge,
  json_extract(p.value, '$[5]') AS score
FROM subjects AS s
CROSS JOIN json_each(s.track) AS p;
CREATE VIEW near_miss_list AS
SELECT
  m.id, m.since_us AS start_us, m.until_us AS end_us, k.name AS camera, m.label, m.gate, m.reached, m.needed,
  (m.until_us - m.since_us) / 1e6 AS duration_s,
  m.peak_us, m.night, m.subject, m.box, m.session_id,
  strftime('%Y-%m-%d %H:%M:%f', m.since_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', m.since_us / 1e6, 'unixepoch', 'localtime') AS local
FROM near_misses AS m
LEFT JOIN cameras AS k ON k.id = m.camera_id;
CREATE VIEW clip_list AS
SELECT
  c.id, c.started_us, c.triggered_us, c.ended_us, k.name AS camera, c.label, c.state,
  (c.ended_us - c.started_us) / 1e6 AS duration_s,
  c.peak_confidence, c.path, c.thumbnail, c.frames, c.width, c.height, c.codec, c.bytes, c.continues_clip_id,
  c.failure, c.session_id,
  strftime('%Y-%m-%d %H:%M:%f', c.started_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', c.started_us / 1e6, 'unixepoch', 'localtime') AS local,
  c.locked, c.subjects,
  json_extract(c.grounds, '$.score') AS score, json_extract(c.grounds, '$.enter') AS enter,
  json_extract(c.grounds, '$.stay') AS stay, json_extract(c.grounds, '$.dwell_s') AS dwell_s,
  json_extract(c.grounds, '$.night') AS night
FROM clips AS c
LEFT JOIN cameras AS k ON k.id = c.camera_id;
CREATE VIEW my_birds AS SELECT camera, count(*) AS birds FROM events WHERE label = 'bird' GROUP BY camera;
CREATE INDEX my_details ON label_changes (detail);
PRAGMA application_id = 1919969623;
PRAGMA user_version = 5;
COMMIT;
